import type { Reason } from '../core/reading';

// Advice that nobody can follow is none: these two ask for a report of the page's structure, which cannot be made yet.
const WITHOUT_ADVICE: readonly Reason[] = ['no-switch', 'several'];

/**
 * Key of a reason's text (interface, section 10.1): `reason_too_slow`, a sentence; `reason_too_slow_short`, the same
 * inside another sentence; `reason_too_slow_do`, what to do.
 */
export function reasonKey(reason: Reason, part: '' | '_short' | '_do' = ''): string {
  return `reason_${reason.replaceAll('-', '_')}${part}`;
}

/** Keys of what happened and, where there is something, of what to do. */
export function reasonKeys(reason: Reason): string[] {
  return WITHOUT_ADVICE.includes(reason) ? [reasonKey(reason)] : [reasonKey(reason), reasonKey(reason, '_do')];
}
