import { payloadOf } from '../core/entry';
import { type Instant, millis } from '../core/instant';
import type { LedgerStore, OpenLedger } from '../core/ledger';
import type { Observation, SealedReading } from '../core/payload';

/** Entries within an hour after which readings must wait: far more than any person makes, and fourteen megabytes at most. */
export const HOURLY = 2000;
const HOUR = 60 * 60 * 1000;

/**
 * Whether the history grows faster than anybody could have it grow: the entry so many places before the next one is less than
 * an hour old. A clock that went back is never taken for "less", nor is an entry that cannot be read.
 */
export async function isTooFast({ head }: OpenLedger, at: Instant, store: LedgerStore): Promise<boolean> {
  const line = await store.line(head.ledger, head.seq + 1 - HOURLY);
  const payload = line && payloadOf(line);
  if (payload === undefined) return false;
  const age = millis(at) - millis(payload.at);
  return age >= 0 && age < HOUR;
}

/**
 * Whether a reading must be recorded at any pace: an on where the history says something else. A history that refused it would go
 * on saying off. It can be said only once.
 */
export function endsOff(reading: SealedReading, last: Observation | undefined): boolean {
  const isOn = ({ outcome, ...read }: SealedReading) => outcome === 'read' && 'value' in read && read.value === 'on';
  return isOn(reading) && !(last && isOn(last.reading));
}
