import type { Reason } from './reading';
import type { SettingValue, SwitchValue } from './setting';
import type { Texts } from './texts';

const VALUE_TEXTS: Readonly<Record<SwitchValue, string>> = { on: 'value_on', off: 'value_off' };

type Value = { readonly value: SwitchValue } | { readonly value: SettingValue; readonly option: string };

/** What a control showed: on or off, or the option as displayed, which is a page's text; its token where it had no words. */
export function valueWords(shown: Value, texts: Texts): string {
  return 'option' in shown ? shown.option || shown.value : texts(VALUE_TEXTS[shown.value]);
}

/**
 * Key of a reason's text (interface, section 10.1): `reason_too_slow`, a sentence; `reason_too_slow_short`, the same
 * inside another sentence; `reason_too_slow_do`, what to do.
 */
export function reasonKey(reason: Reason, part: '' | '_short' | '_do' = ''): string {
  return `reason_${reason.replaceAll('-', '_')}${part}`;
}
