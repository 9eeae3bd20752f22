import type { ReadObservation } from './state';

/** A value that reads differently from before: what was read last of the earlier value, and first of the later one. */
export type Drift = {
  readonly before: ReadObservation;
  readonly found: ReadObservation;
  /** The first of the earlier value's unbroken run. */
  readonly first: ReadObservation;
};

/**
 * How the latest value of one account came to differ from the one before, where nobody saw the change. A fact of two dates,
 * and no word on who made it. An earlier value that never stood on a fresh page is none to drift from: an unsaved click that
 * did not last.
 * @param readings of one account, oldest first
 */
export function driftOf(readings: readonly ReadObservation[]): Drift | undefined {
  const { run, before } = lastRun(readings);
  const earlier = lastRun(before).run;
  const [found, last] = [run[0], earlier.at(-1)];
  if (!found || !last || last.account === 'unknown') return undefined;
  const [first = last] = earlier;
  // What a page settled on is no change of that page, but it is one since the page before.
  return found.reading.change !== 'seen' && earlier.some(isConfirmed) ? { before: last, found, first } : undefined;
}

/** The unbroken run of equal values at the end, and what came before it. */
export function lastRun(readings: readonly ReadObservation[]) {
  const value = readings.at(-1)?.reading.value;
  const start = readings.findLastIndex((one) => one.reading.value !== value) + 1;
  return { run: readings.slice(start), before: readings.slice(0, start) };
}

/** Whether a freshly loaded page showed it. */
export const isConfirmed = (one: ReadObservation) => one.reading.basis === 'confirmed';
