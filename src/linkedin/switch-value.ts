import type { Reason } from '../core/reading';
import type { SettingValue } from '../core/setting';

/**
 * The state of a switch: of an `input` the property `checked`, with which `aria-checked` must agree; of anything else
 * `aria-checked` or `aria-pressed`. Never words, class names, colours, or the attribute `checked`, which is only a default.
 * @param restored whether the browser may have restored a tick: then an off against a `checked` attribute says nothing
 */
export function switchValue(control: Element, restored: boolean): SettingValue | Reason {
  if (control.matches(':disabled') || control.closest('[aria-disabled=true]')) return 'greyed-out';
  const isInput = control.localName === 'input';
  const aria = control.getAttribute('aria-checked');
  const answer = isInput ? tickOf(control) : (control.getAttribute('aria-pressed') ?? aria);
  if (aria && aria !== answer) return 'disagreement';
  if (answer === 'true') return 'on';
  if (answer !== 'false') return 'unknown-value';
  return isInput && restored && control.hasAttribute('checked') ? 'disagreement' : 'off';
}

function tickOf(control: Element): string {
  // Its local name says that it is an input, and `instanceof` fails across windows.
  const { type, indeterminate, checked } = control as HTMLInputElement;
  return type === 'checkbox' && !indeterminate ? `${checked}` : '';
}
