import type { Options } from '../../core/options';
import type { Texts } from '../../core/texts';

/** Keys of the names of colours. */
export const THEME_TEXTS: Readonly<Record<Options['theme'], string>> = {
  browser: 'option_theme_browser',
  light: 'option_theme_light',
  dark: 'option_theme_dark',
};

/** After how many days somebody is reminded. */
export const daysWords = (days: number, texts: Texts): string =>
  days === 0 ? texts('option_reminder_never') : texts('option_reminder_days', { n: days });
