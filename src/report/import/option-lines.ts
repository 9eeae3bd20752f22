import type { Options } from '../../core/options';
import { regionKey } from '../../core/region';
import type { Texts } from '../../core/texts';
import type { Authority } from '../../platform/time-stamp-authority';
import { daysWords, LANGUAGE_NAMES, THEME_TEXTS } from '../options/words';

/** Options in words, one a line. */
export function optionLines(
  { region, regime, reminder, notify, language, theme, authority }: Partial<Options>,
  authorities: readonly Authority[],
  texts: Texts,
): string[] {
  const line = (name: string, value: string) => texts('import_option', { name: texts(name), value });
  const asked = authorities.find(({ id }) => id === authority);
  return [
    ...(region ? [line('option_region_title', texts(regionKey(region)))] : []),
    ...(regime ? [line('next_where', texts(`regime_${regime}`))] : []),
    ...(reminder === undefined ? [] : [line('option_reminder_title', daysWords(reminder, texts))]),
    ...(notify === undefined
      ? []
      : [line('option_notify_title', texts(notify ? 'import_option_yes' : 'import_option_no'))]),
    ...(language ? [line('option_language_title', LANGUAGE_NAMES[language])] : []),
    ...(theme === undefined ? [] : [line('option_theme', texts(THEME_TEXTS[theme]))]),
    ...(asked === undefined ? [] : [line('stamp_title', asked.name)]),
  ];
}
