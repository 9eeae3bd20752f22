import { openDB } from 'idb';
import { StoreError } from '../core/ledger';
import type { Database, LedgerSchema } from './schema';
import { upgrade, VERSION } from './upgrade';

const NAME = 'ledger';

/** Milliseconds; no store takes as long to open on its own account. */
const PATIENCE = 10_000;

/** Opens the store. Rejects with `StoreError`: `newer-version` where a later version of this program wrote it. */
async function openDatabase(): Promise<Database> {
  try {
    return await unlessBlocked();
  } catch (cause) {
    throw new StoreError(nameOf(cause) === 'VersionError' ? 'newer-version' : 'cannot-open', cause);
  }
}

// A context of an earlier version that does not let go would hold up everything for good. The first that asks is told so by the
// browser, those behind it by nobody. What comes open later has nobody who waits for it.
function unlessBlocked(): Promise<Database> {
  return new Promise((resolve, reject) => {
    let isGivenUp = false;
    const giveUp = () => {
      isGivenUp = true;
      reject();
    };
    const patience = setTimeout(giveUp, PATIENCE);
    openDB<LedgerSchema>(NAME, VERSION, { upgrade, blocking, blocked: giveUp })
      .then((database) => (isGivenUp ? database.close() : resolve(database)), reject)
      .finally(() => clearTimeout(patience));
  });
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
