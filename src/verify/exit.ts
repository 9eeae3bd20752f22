import type { Verdict } from '../core/verify/verdict';

type Outcome = Verdict['outcome'];

const EXITS: Readonly<Record<Outcome, number>> = { unchanged: 0, mismatch: 1, unreadable: 2 };

/** The exit code of a command that could not be understood or carried out: nothing was found not to match. */
export const EXIT_USAGE = EXITS.unreadable;

/** The exit code of one result. */
export const exitOf = (outcome: Outcome): number => EXITS[outcome];

/** The exit code of several: the worst counts. What does not match is worse than what cannot be read. */
export function exitOfAll(outcomes: readonly Outcome[]): number {
  const worst = (['mismatch', 'unreadable'] as const).find((outcome) => outcomes.includes(outcome));
  return exitOf(worst ?? 'unchanged');
}
