import { type History, historyOf } from '../core/history';
import type { StoreRefusal } from '../messages/protocol';
import type { Result } from '../messages/result';
import { entriesOf, lastSigner } from './ledger-reads';
import { readStore } from './read-store';
import type { Database } from './schema';

/** This browser's own history as it stands now. Reads only: writing stays with the background. */
export const readHistory = (): Promise<Result<History, StoreRefusal>> => readStore(read);

async function read(database: Database): Promise<History> {
  const ledger = (await lastSigner(database))?.ledger;
  if (ledger === undefined) return historyOf(undefined, [], undefined);
  const [entries, exported] = [await entriesOf(database, ledger), await database.get('exported', ledger)];
  return historyOf(ledger, entries, exported);
}
