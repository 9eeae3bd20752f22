import { StoreError } from '../core/ledger';
import type { StoreRefusal } from '../messages/protocol';
import { ok, type Result, refused } from '../messages/result';
import { withDatabase } from './database';
import type { Database } from './schema';

/** What was read from the store, or why it refused. */
export async function readStore<Value>(
  read: (database: Database) => Promise<Value>,
): Promise<Result<Value, StoreRefusal>> {
  try {
    return ok(await withDatabase(read));
  } catch (cause) {
    if (cause instanceof StoreError) return refused(cause.refusal);
    throw cause;
  }
}
