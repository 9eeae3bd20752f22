import { type Instant, millis } from './instant';
import type { Observation, SealedReading } from './payload';

const DAY = 24 * 60 * 60 * 1000;

/** How the page came to show a value: after an act of the member, while it was still settling, or out of our sight. */
export const TRANSITIONS = ['acted', 'settling', 'unseen'] as const;
export type Transition = (typeof TRANSITIONS)[number];

/**
 * How a value read now came to differ from the last value recorded for the same setting and account.
 * Settling is no change at all: a toggle is often drawn before its data arrive.
 */
export function changeOf(value: string, transition: Transition, last: Observation | undefined) {
  if (last === undefined || last.reading.outcome === 'unreadable' || last.reading.value === value) return 'none';
  if (transition === 'settling') return 'none';
  return transition === 'acted' ? 'seen' : 'found';
}

/**
 * Whether a reading adds anything to the latest entry of the same setting and account. The same outcome on the same
 * basis within 24 hours does not; a clock that went back is never taken for "within".
 */
export function adds(reading: SealedReading, at: Instant, latest: Observation | undefined): boolean {
  if (latest === undefined || outcomeOf(reading) !== outcomeOf(latest.reading)) return true;
  const age = millis(at) - millis(latest.at);
  return age < 0 || age >= DAY;
}

function outcomeOf(reading: SealedReading): string {
  return reading.outcome === 'read' ? `${reading.value} ${reading.basis}` : reading.reason;
}
