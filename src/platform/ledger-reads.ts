import { type Head, isSealed, type Line, leftOut } from '../core/entry';
import type { Signer } from '../core/seal';
import type { Database, StoredLine } from './schema';

/** The key and name of the ledger that was started last. */
export async function lastSigner(database: Database): Promise<Signer | undefined> {
  const cursor = await database.transaction('ledgers').store.openCursor(null, 'prev');
  return cursor?.value.signer;
}

/** The last link of a ledger. */
export async function headOf(database: Database, ledger: string | undefined): Promise<Head | undefined> {
  return ledger === undefined ? undefined : headIn(database.transaction('entries').store, ledger);
}

/** The store of entries, in whatever transaction. */
type Entries = {
  readonly openCursor: (range: IDBKeyRange, direction: 'prev') => Promise<{ readonly value: StoredLine } | null>;
};

export async function headIn(entries: Entries, ledger: string): Promise<Head | undefined> {
  const last = (await entries.openCursor(placesOf(ledger), 'prev'))?.value;
  return last && { ledger, seq: last.seq, link: last.link };
}

/** The places of a ledger in order, from one on. */
export async function entriesOf(database: Database, ledger: string, from = 0): Promise<Line[]> {
  return (await database.getAll('entries', placesOf(ledger, from))).map(lineOf);
}

/** A place of a ledger without what it is found by. */
export function lineOf(stored: StoredLine): Line {
  if (!isSealed(stored)) return leftOut(stored);
  const { seq, jws, salt, commit, link } = stored;
  return { seq, jws, salt, commit, link };
}

/** The keys of a ledger's places, from one on. */
export const placesOf = (ledger: string, from = 0): IDBKeyRange =>
  IDBKeyRange.bound([ledger, from], [ledger, Number.MAX_SAFE_INTEGER]);
