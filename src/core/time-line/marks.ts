import { type Instant, millis } from '../instant';
import type { Observation, SealedReading } from '../payload';

/** How a reading is drawn: a switch by what it showed, an option by its words, and what could not be read. */
export const MARK_KINDS = ['on', 'off', 'off-shown', 'option', 'not-read'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** One reading in the picture; `seq` is the number of its row in the table. */
export type Mark = {
  readonly seq: number;
  readonly at: Instant;
  /** The same moment in milliseconds since 1970. */
  readonly time: number;
  readonly kind: MarkKind;
  readonly observation: Observation;
};

export function markOf(observation: Observation): Mark {
  const { seq, at, reading } = observation;
  return { seq, at, time: millis(at), kind: kindOf(reading), observation };
}

/** What is drawn of a value: on, off, or that it is an option. */
export type Drawn = 'on' | 'off' | 'option';

export const drawnOf = (reading: Extract<SealedReading, { outcome: 'read' }>): Drawn =>
  'option' in reading ? 'option' : reading.value;

function kindOf(reading: SealedReading): MarkKind {
  if (reading.outcome === 'unreadable') return 'not-read';
  return reading.value === 'off' && !('option' in reading) && reading.basis !== 'confirmed'
    ? 'off-shown'
    : drawnOf(reading);
}
