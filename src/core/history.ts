import { type Head, isSealed, type Line, payloadOf } from './entry';
import { erasuresIn, unseenAmong } from './erasures';
import type { Instant } from './instant';
import type { Observation, Payload, Statement } from './payload';
import type { Unseen } from './unseen';

/** The entries that are on an exported file: all up to `seq`, and when that file was made. */
export type Exported = { readonly seq: number; readonly at: Instant };

/** What a ledger holds, read once. Imported records never take part in this browser's own. */
export type History = {
  readonly head: Head | undefined;
  readonly entries: readonly Line[];
  readonly observations: readonly Observation[];
  /** All that the holder has stated, oldest first; it stays in every later file unless it is left out or erased. */
  readonly statements: readonly Statement[];
  /** Lines of history as people count them: all entries but the one that opens the ledger. */
  readonly count: number;
  /** `seq` of the entries that cannot be read, or are not there any more. */
  readonly damaged: readonly number[];
  /** `seq` of the entries whose contents the holder erased or left out. */
  readonly leftOut: readonly number[];
  /** Those of them of which a later entry says that they were erased. */
  readonly erased: readonly number[];
  /** Where a reading may have stood that is not to be seen: erased, left out, or damaged. */
  readonly unseen: readonly Unseen[];
  readonly exported: Exported | undefined;
};

type Read = { readonly seq: number; readonly payload: Payload | undefined };

/** @param entries of one ledger, in order */
export function historyOf(
  ledger: string | undefined,
  entries: readonly Line[],
  exported: Exported | undefined,
): History {
  const read = entries.map((entry) => ({ seq: entry.seq, payload: payloadOf(entry) }));
  const readable = read.flatMap(({ payload }) => payload ?? []);
  const leftOut = entries.filter((entry) => !isSealed(entry)).map(({ seq }) => seq);
  const damaged = damagedOf(read, leftOut);
  const erasures = erasuresIn(readable);
  const last = entries.at(-1);
  return {
    head: ledger !== undefined && last ? { ledger, seq: last.seq, link: last.link } : undefined,
    entries,
    observations: readable.filter((one) => one.kind === 'observation'),
    statements: readable.filter((one) => one.kind === 'statement'),
    count: entries.filter((entry) => entry.seq > 0).length,
    damaged,
    leftOut,
    erased: leftOut.filter((seq) => erasures.has(seq)),
    unseen: [...unseenAmong(leftOut, erasures), ...damaged.map((seq) => ({ seq }))],
    exported,
  };
}

// Places that are empty though later ones are taken, and places whose entry cannot be read.
function damagedOf(read: readonly Read[], leftOut: readonly number[]): number[] {
  const known = new Set([...leftOut, ...read.flatMap(({ seq, payload }) => (payload === undefined ? [] : [seq]))]);
  const length = (read.at(-1)?.seq ?? -1) + 1;
  return Array.from({ length }, (_, seq) => seq).filter((seq) => !known.has(seq));
}
