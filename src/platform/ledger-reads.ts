import { type Head, isSealed, type Line, leftOut } from '../core/entry';
import type { Signer } from '../core/seal';
import type { Database, StoredLine } from './schema';

/** The key and name of the ledger that was started last. */
export const lastSigner = (database: Database): Promise<Signer | undefined> =>
  signerIn(database.transaction('ledgers').store);

/** The store of ledgers, in whatever transaction. */
type Ledgers = {
  readonly openCursor: (
    all: null,
    direction: 'prev',
  ) => Promise<{ readonly value: { readonly signer: Signer } } | null>;
};

export const signerIn = async (ledgers: Ledgers): Promise<Signer | undefined> =>
  (await ledgers.openCursor(null, 'prev'))?.value.signer;

/** The last link of a ledger, and its last place: rows that lost their link keep theirs, and the chain goes on behind them. */
export async function headOf(database: Database, ledger: string | undefined): Promise<Head | undefined> {
  return ledger === undefined ? undefined : headIn(database.transaction('entries').store, ledger);
}

/** The store of entries, in whatever transaction. */
type Entries = { readonly openCursor: (range: IDBKeyRange, direction: 'prev') => Promise<Cursor | null> };
type Cursor = { readonly value: StoredLine; readonly continue: () => Promise<Cursor | null> };

export async function headIn(entries: Entries, ledger: string): Promise<Head | undefined> {
  let cursor = await entries.openCursor(placesOf(ledger), 'prev');
  const seq = cursor?.value.seq;
  while (cursor && typeof cursor.value.link !== 'string') cursor = await cursor.continue();
  return cursor && seq !== undefined ? { ledger, seq, link: cursor.value.link } : undefined;
}

/** The places of a ledger in order, from one on. */
export async function entriesOf(database: Database, ledger: string, from = 0): Promise<Line[]> {
  return storedLines(await database.getAll('entries', placesOf(ledger, from)));
}

/** Rows without what they are found by. One that lost its link has no place in a chain: whoever reads on finds it empty. */
export const storedLines = (rows: readonly StoredLine[]): Line[] =>
  rows.filter(({ commit, link }) => typeof commit === 'string' && typeof link === 'string').map(lineOf);

export function lineOf(stored: StoredLine): Line {
  if (!isSealed(stored)) return leftOut(stored);
  const { seq, jws, salt, commit, link } = stored;
  return { seq, jws, salt, commit, link };
}

/** The keys of a ledger's places, from one on. */
export const placesOf = (ledger: string, from = 0): IDBKeyRange =>
  IDBKeyRange.bound([ledger, from], [ledger, Number.MAX_SAFE_INTEGER]);
