import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Entry } from '../core/entry';
import type { Exported } from '../core/history';
import { StoreError } from '../core/ledger';
import type { Signer } from '../core/seal';

/** An entry with what it is found by. */
export type StoredEntry = Entry & {
  readonly ledger: string;
  readonly subject?: string;
  readonly visit?: string;
  readonly pass?: number;
};

interface LedgerSchema extends DBSchema {
  /** One row per ledger ever started here; `order` rises. */
  ledgers: { key: number; value: { readonly signer: Signer } };
  entries: {
    key: [ledger: string, seq: number];
    value: StoredEntry;
    indexes: { subject: [string, string, number]; visit: [string, string, number] };
  };
  accounts: { key: string; value: { readonly label: string; readonly reference: string } };
  exported: { key: string; value: Exported };
  salts: { key: 'account'; value: Uint8Array<ArrayBuffer> };
}

export type Database = IDBPDatabase<LedgerSchema>;

const NAME = 'ledger';
const VERSION = 1;

/** Opens the store. Rejects with `StoreError`: `newer-version` where a later version of this program wrote it. */
async function openDatabase(): Promise<Database> {
  try {
    return await openDB<LedgerSchema>(NAME, VERSION, { upgrade, blocking });
  } catch (cause) {
    throw new StoreError(nameOf(cause) === 'VersionError' ? 'newer-version' : 'cannot-open', cause);
  }
}

/** Does one piece of work in a store that is opened for it and closed after it, whatever happens. */
export async function withDatabase<Value>(work: (database: Database) => Promise<Value>): Promise<Value> {
  const database = await openDatabase();
  try {
    return await work(database);
  } catch (cause) {
    throw asStoreError(cause);
  } finally {
    database.close();
  }
}

function upgrade(database: Database): void {
  database.createObjectStore('ledgers', { autoIncrement: true });
  const entries = database.createObjectStore('entries', { keyPath: ['ledger', 'seq'] });
  entries.createIndex('subject', ['ledger', 'subject', 'seq'], { unique: true });
  entries.createIndex('visit', ['ledger', 'visit', 'pass'], { unique: true });
  database.createObjectStore('accounts', { keyPath: 'reference' });
  database.createObjectStore('exported');
  database.createObjectStore('salts');
}

// A later version that wants to open the store must not wait for this one.
function blocking(_current: number, _next: number | null, event: IDBVersionChangeEvent): void {
  (event.target as IDBDatabase).close();
}

// A taken place is no fault of the store: whoever appended must read the head again.
function asStoreError(cause: unknown): unknown {
  if (cause instanceof StoreError || nameOf(cause) === 'ConstraintError') return cause;
  return new StoreError(nameOf(cause) === 'QuotaExceededError' ? 'full' : 'cannot-open', cause);
}

function nameOf(cause: unknown): string {
  return cause instanceof Error || cause instanceof DOMException ? cause.name : '';
}
