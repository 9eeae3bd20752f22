import type { Language } from '../../core/language';
import type { Options } from '../../core/options';
import type { Texts } from '../../core/texts';

/** The languages by their own names, in which whoever looks for one finds it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  it: 'Italiano',
  'pt-BR': 'Português (Brasil)',
  nl: 'Nederlands',
  pl: 'Polski',
};

/** Keys of the names of colours. */
export const THEME_TEXTS: Readonly<Record<Options['theme'], string>> = {
  browser: 'option_theme_browser',
  light: 'option_theme_light',
  dark: 'option_theme_dark',
};

/** After how many days somebody is reminded. */
export const daysWords = (days: number, texts: Texts): string =>
  days === 0 ? texts('option_reminder_never') : texts('option_reminder_days', { n: days });
