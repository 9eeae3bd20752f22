import { isSealed, type Line, leftOut } from '../core/entry';
import type { Signer } from '../core/seal';
import type { Database, StoredLine } from './schema';

/** The key and name of the ledger that was started last. */
export async function lastSigner(database: Database): Promise<Signer | undefined> {
  const cursor = await database.transaction('ledgers').store.openCursor(null, 'prev');
  return cursor?.value.signer;
}

/** The last link of a ledger. */
export async function headOf(database: Database, ledger: string | undefined) {
  if (ledger === undefined) return undefined;
  const cursor = await database.transaction('entries').store.openKeyCursor(placesOf(ledger), 'prev');
  const last = cursor && (await database.get('entries', cursor.primaryKey));
  return last ? { ledger, seq: last.seq, link: last.link } : undefined;
}

/** All places of a ledger, in order. */
export async function entriesOf(database: Database, ledger: string): Promise<Line[]> {
  return (await database.getAll('entries', placesOf(ledger))).map(lineOf);
}

/** A place of a ledger without what it is found by. */
export function lineOf(stored: StoredLine): Line {
  if (!isSealed(stored)) return leftOut(stored);
  const { seq, jws, salt, commit, link } = stored;
  return { seq, jws, salt, commit, link };
}

const placesOf = (ledger: string) => IDBKeyRange.bound([ledger, 0], [ledger, Number.MAX_SAFE_INTEGER]);
