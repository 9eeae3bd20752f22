import { type History, historyOf } from '../core/history';
import { StoreError } from '../core/ledger';
import { ok, type Result, refused } from '../messages/result';
import { type Database, withDatabase } from './database';
import { entriesOf, lastSigner } from './ledger-reads';

/** This browser's own history as it stands now. Reads only: writing stays with the background. */
export async function readHistory(): Promise<Result<History, StoreError['refusal']>> {
  try {
    return ok(await withDatabase(read));
  } catch (cause) {
    if (cause instanceof StoreError) return refused(cause.refusal);
    throw cause;
  }
}

async function read(database: Database): Promise<History> {
  const ledger = (await lastSigner(database))?.ledger;
  if (ledger === undefined) return historyOf(undefined, [], undefined);
  const [entries, exported] = [await entriesOf(database, ledger), await database.get('exported', ledger)];
  return historyOf(ledger, entries, exported);
}
