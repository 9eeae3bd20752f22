import type { Reason } from '../../core/reading';

/**
 * Whether an element is ticked: of an `input` or an `option` the property, with which `aria-checked` must agree; of anything
 * else `aria-pressed` or `aria-checked`. Never words, class names, colours, or the attribute `checked`, which is only a
 * default.
 * @param restored whether the browser may have restored a tick: then none against that attribute says nothing
 */
export function tickOf(element: Element, restored: boolean): 'true' | 'false' | Reason {
  if (element.closest(':disabled,[aria-disabled=true]')) return 'greyed-out';
  const aria = element.getAttribute('aria-checked');
  const property = propertyOf(element);
  const answer = property ?? element.getAttribute('aria-pressed') ?? aria;
  if (aria && aria !== answer) return 'disagreement';
  if (answer !== 'true' && answer !== 'false') return 'unknown-value';
  return property === 'false' && restored && element.matches('[checked],[selected]') ? 'disagreement' : answer;
}

// Local names say what an element is: `instanceof` fails across windows.
function propertyOf(element: Element): string | undefined {
  const { localName, type, indeterminate, checked, selected } = element as HTMLInputElement & HTMLOptionElement;
  if (localName === 'option') return `${selected}`;
  if (localName !== 'input') return undefined;
  const usual = element.matches('[role=switch]') ? 'checkbox' : 'radio';
  return type === usual && !indeterminate ? `${checked}` : '';
}
