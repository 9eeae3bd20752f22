import type { Imported } from '../core/ledger';
import { allOrNothing } from './all-or-nothing';
import { importedFrom, rowsOf } from './import-rows';
import { DURABLE } from './ledger-writes';
import type { Database } from './schema';

// What each of these does is said of the store that they belong to (`core/ledger`).

const STORES = ['imports', 'importedRecords'] as const;

export async function readImported(database: Database, ledger: string): Promise<Imported | undefined> {
  const work = database.transaction(STORES);
  const [row, kept] = await Promise.all([
    work.objectStore('imports').get(ledger),
    work.objectStore('importedRecords').get(ledger),
  ]);
  return importedFrom(row, kept);
}

export async function keepImported(database: Database, imported: Imported): Promise<void> {
  const { row, kept } = rowsOf(imported);
  const work = database.transaction(STORES, 'readwrite', DURABLE);
  await allOrNothing(work, [
    () => work.objectStore('imports').put(row),
    () => work.objectStore('importedRecords').put(kept),
  ]);
}

export async function forgetImported(database: Database, ledger: string): Promise<void> {
  const work = database.transaction(STORES, 'readwrite', DURABLE);
  await allOrNothing(work, [
    () => work.objectStore('imports').delete(ledger),
    () => work.objectStore('importedRecords').delete(ledger),
  ]);
}
