import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { LedgerStore } from '../../src/core/ledger';
import { withDatabase } from '../../src/platform/database';
import { ledgerStore } from '../../src/platform/ledger-store';
import { memoryStore } from './memory-store';

/** The store in IndexedDB, empty. */
export function freshStore(): LedgerStore {
  vi.stubGlobal('indexedDB', new IDBFactory());
  return ledgerStore;
}

/** Both stores, each empty whenever it is asked for: what holds for one holds for the other. */
export const STORES: readonly (readonly [where: string, make: () => LedgerStore])[] = [
  ['in memory', memoryStore],
  ['in IndexedDB', freshStore],
];

/** All rows of the store in IndexedDB, by the store's name. */
export function dump(): Promise<Record<string, unknown[]>> {
  return withDatabase(async (database) => {
    const names = [...database.objectStoreNames];
    return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await database.getAll(name)])));
  });
}
