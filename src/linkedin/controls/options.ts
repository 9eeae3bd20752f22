import { nameOf } from '../words';
import type { Parts, Seen } from './seen';
import { tickOf } from './tick';

/**
 * The one option that is chosen, of a radio group or a list: the words that are displayed for it, and what the markup calls
 * it, which is what stands behind the `__` of its id, as LinkedIn writes them, else its attribute `value`.
 */
export function readOptions(options: readonly Element[], restored: boolean): Seen {
  const ticks = options.map((option) => tickOf(option, restored));
  const chosen = options.filter((_, index) => ticks[index] === 'true');
  const [one] = chosen;
  if (ticks.includes('disagreement') || chosen.length > 1) return { reason: 'disagreement' };
  if (!one) return { reason: ticks.includes('greyed-out') ? 'greyed-out' : 'unknown-value' };
  return { value: tokenOf(one), option: nameOf(one) };
}

// More than a message may hold is cut: no token that anybody knows is so long.
const tokenOf = (option: Element): string =>
  (/__(.*)/s.exec(option.id)?.[1] ?? option.getAttribute('value') ?? '').slice(0, 300);

// What is found as a list is one, and `instanceof` fails across windows.
export const readSelect = ([list]: Parts, restored: boolean): Seen =>
  readOptions([...(list as HTMLSelectElement).options], restored);
