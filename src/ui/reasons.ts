import type { Reason } from '../core/reading';
import { reasonKey } from '../core/text-keys';

// Advice that nobody can follow is none: these two ask for a report of the page's structure, which cannot be made yet.
const WITHOUT_ADVICE: readonly Reason[] = ['no-switch', 'several'];

/** Keys of what happened and, where there is something, of what to do. */
export function reasonKeys(reason: Reason): string[] {
  return WITHOUT_ADVICE.includes(reason) ? [reasonKey(reason)] : [reasonKey(reason), reasonKey(reason, '_do')];
}
