import type { Reason } from './reading';
import type { SettingValue } from './setting';

/** Keys of the words for what a switch shows. */
export const VALUE_TEXTS: Readonly<Record<SettingValue, string>> = { on: 'value_on', off: 'value_off' };

/**
 * Key of a reason's text (interface, section 10.1): `reason_too_slow`, a sentence; `reason_too_slow_short`, the same
 * inside another sentence; `reason_too_slow_do`, what to do.
 */
export function reasonKey(reason: Reason, part: '' | '_short' | '_do' = ''): string {
  return `reason_${reason.replaceAll('-', '_')}${part}`;
}
