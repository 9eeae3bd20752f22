import type { Database } from './schema';

type Upgrading = { readonly done: Promise<void> };

/** The version of the store that this program writes. */
export const VERSION = 3;

/** Makes the stores that an earlier version lacks; what is in the others stays as it is. */
export function upgrade(database: Database, from: number, _to: number | null, work: Upgrading): void {
  // Where it fails the store stays as it was, and whoever opens it is told.
  work.done.catch(() => undefined);
  if (from < 1) makeLedger(database);
  if (from < 2) makeKept(database);
  if (from < 3) database.createObjectStore('gists', { keyPath: 'ledger' });
}

function makeLedger(database: Database): void {
  database.createObjectStore('ledgers', { autoIncrement: true });
  const entries = database.createObjectStore('entries', { keyPath: ['ledger', 'seq'] });
  entries.createIndex('subject', ['ledger', 'subject', 'seq'], { unique: true });
  entries.createIndex('visit', ['ledger', 'visit', 'pass'], { unique: true });
  database.createObjectStore('accounts', { keyPath: 'reference' });
  database.createObjectStore('exported');
  database.createObjectStore('salts');
}

function makeKept(database: Database): void {
  database.createObjectStore('stamps', { keyPath: ['ledger', 'seq', 'token'] });
  database.createObjectStore('pictures', { keyPath: ['ledger', 'seq'] });
  database.createObjectStore('imports', { keyPath: 'ledger' });
  database.createObjectStore('importedRecords', { keyPath: 'ledger' });
}
