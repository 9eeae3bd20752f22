import { type Head, payloadOf } from '../core/entry';
import type { LedgerStore, OpenLedger } from '../core/ledger';
import type { Observation } from '../core/payload';
import { picturesOf, stampsOf } from './beside-reads';
import { withDatabase } from './database';
import { forgetImported, keepImported, readImported } from './import-writes';
import { readHead } from './kept-head';
import { headOf, lastSigner, lineOf } from './ledger-reads';
import { addStamp, append, DURABLE, erase, eraseAll, start } from './ledger-writes';
import { readableEntries } from './row-by-row';
import type { Database } from './schema';

/** The ledger in IndexedDB. Nothing is awaited inside a transaction but the store itself. */
export const ledgerStore: LedgerStore = {
  open: () => withDatabase(openLedger),
  lastHead: async () => (await withDatabase(lastHead)) ?? wellFormed(await readHead()),
  start: (signer, first) => withDatabase((database) => start(database, signer, first)),
  append: (ledger, entry, place, belongings = {}) =>
    withDatabase((database) => append(database, ledger, entry, place, belongings)),
  erase: (ledger, erased, entry) => withDatabase((database) => erase(database, ledger, erased, entry)),
  eraseAll: (signer, first) => withDatabase((database) => eraseAll(database, signer, first)),
  hasPass: (ledger, visit, pass) =>
    withDatabase(async (database) => (await database.countFromIndex('entries', 'visit', [ledger, visit, pass])) > 0),
  latest: (ledger, subject, accept) => withDatabase((database) => latest(database, ledger, subject, accept)),
  line: (ledger, seq) => withDatabase((database) => lineAt(database, ledger, seq)),
  entries: (ledger, from) => withDatabase((database) => readableEntries(database, ledger, from)),
  accounts: () => withDatabase((database) => database.getAll('accounts')),
  accountSalt: () => withDatabase(accountSalt),
  exported: (ledger) => withDatabase((database) => database.get('exported', ledger)),
  markExported: (ledger, exported) =>
    withDatabase(async (database) => {
      await database.put('exported', exported, ledger);
    }),
  stamps: (ledger) => withDatabase((database) => stampsOf(database, ledger)),
  addStamp: (ledger, stamp) => withDatabase((database) => addStamp(database, ledger, stamp)),
  pictures: (ledger) => withDatabase((database) => picturesOf(database, ledger)),
  imported: (ledger) => withDatabase((database) => readImported(database, ledger)),
  keepImported: (imported) => withDatabase((database) => keepImported(database, imported)),
  forgetImported: (ledger) => withDatabase((database) => forgetImported(database, ledger)),
};

async function openLedger(database: Database): Promise<OpenLedger | undefined> {
  const signer = await lastSigner(database);
  const head = await headOf(database, signer?.ledger);
  // What was a key may come back as something else, or not at all.
  return signer?.privateKey instanceof CryptoKey && head ? { signer, head } : undefined;
}

const DIGEST = /^[\w-]{43}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

// Nothing is sealed that a reader would refuse.
function wellFormed(head: Head | undefined): Head | undefined {
  if (head === undefined) return undefined;
  const { ledger, seq, link } = head;
  return UUID.test(ledger) && Number.isSafeInteger(seq) && seq >= 0 && DIGEST.test(link) ? head : undefined;
}

const lastHead = async (database: Database) => headOf(database, (await lastSigner(database))?.ledger);

async function latest(database: Database, ledger: string, subject: string, accept: (one: Observation) => boolean) {
  const range = IDBKeyRange.bound([ledger, subject, 0], [ledger, subject, Number.MAX_SAFE_INTEGER]);
  let cursor = await database.transaction('entries').store.index('subject').openCursor(range, 'prev');
  while (cursor) {
    const payload = payloadOf(cursor.value);
    if (payload?.kind === 'observation' && accept(payload)) return payload;
    cursor = await cursor.continue();
  }
  return undefined;
}

async function lineAt(database: Database, ledger: string, seq: number) {
  const stored = await database.get('entries', [ledger, seq]);
  return stored && lineOf(stored);
}

// Made and kept in one transaction, so that two callers get the same salt.
async function accountSalt(database: Database): Promise<Uint8Array<ArrayBuffer>> {
  const fresh = crypto.getRandomValues(new Uint8Array(16));
  const work = database.transaction('salts', 'readwrite', DURABLE);
  const kept = await work.store.get('account');
  if (kept === undefined) await work.store.put(fresh, 'account');
  await work.done;
  return kept ?? fresh;
}
