import { type Entry, type Head, payloadOf } from './entry';
import type { Instant } from './instant';
import type { Observation, Payload } from './payload';

/** The entries that are on an exported file: all up to `seq`, and when that file was made. */
export type Exported = { readonly seq: number; readonly at: Instant };

/** What this browser's own ledger holds, read once. Imported records never take part. */
export type History = {
  readonly head: Head | undefined;
  readonly entries: readonly Entry[];
  readonly observations: readonly Observation[];
  /** Lines of history as people count them: all entries but the one that opens the ledger. */
  readonly count: number;
  /** `seq` of the entries that cannot be read, or are not there any more. */
  readonly damaged: readonly number[];
  readonly exported: Exported | undefined;
};

/** @param entries of one ledger, in order */
export function historyOf(
  ledger: string | undefined,
  entries: readonly Entry[],
  exported: Exported | undefined,
): History {
  const payloads = entries.map((entry) => ({ seq: entry.seq, payload: payloadOf(entry) }));
  const readable = payloads.flatMap(({ payload }) => payload ?? []);
  const last = entries.at(-1);
  return {
    head: ledger !== undefined && last ? { ledger, seq: last.seq, link: last.link } : undefined,
    entries,
    observations: readable.filter(isObservation),
    count: entries.filter((entry) => entry.seq > 0).length,
    damaged: damagedOf(payloads),
    exported,
  };
}

// Places that are empty though later ones are taken, and places whose entry cannot be read.
function damagedOf(payloads: readonly { readonly seq: number; readonly payload: Payload | undefined }[]): number[] {
  const read = new Set(payloads.flatMap(({ seq, payload }) => (payload === undefined ? [] : [seq])));
  const length = (payloads.at(-1)?.seq ?? -1) + 1;
  return Array.from({ length }, (_, seq) => seq).filter((seq) => !read.has(seq));
}

const isObservation = (payload: Payload): payload is Observation => payload.kind === 'observation';
