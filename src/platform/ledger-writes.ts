import { type Entry, type LeftOut, leftOut } from '../core/entry';
import { withoutEntry } from '../core/imported';
import type { TimeStamp } from '../core/kept';
import type { Belongings, Place } from '../core/ledger';
import type { Signer } from '../core/seal';
import { allOrNothing } from './all-or-nothing';
import { importedFrom, rowsOf } from './import-rows';
import type { Database } from './schema';

// What each of these does is said of the store that they belong to (`core/ledger`).

/** A write is reported only when it is on the disk. */
export const DURABLE = { durability: 'strict' } as const;

export async function start(database: Database, signer: Signer, first: Entry): Promise<void> {
  const work = database.transaction(['ledgers', 'entries'], 'readwrite', DURABLE);
  await allOrNothing(work, [
    () => work.objectStore('ledgers').add({ signer }),
    () => work.objectStore('entries').add({ ...first, ledger: signer.ledger }),
  ]);
}

export async function append(
  database: Database,
  ledger: string,
  entry: Entry,
  place: Place,
  { met, picture }: Belongings,
): Promise<void> {
  const work = database.transaction(['entries', 'accounts', 'pictures'], 'readwrite', DURABLE);
  await allOrNothing(work, [
    () => work.objectStore('entries').add({ ...entry, ...place, ledger }),
    ...(met ? [() => work.objectStore('accounts').put(met)] : []),
    ...(picture ? [() => work.objectStore('pictures').add({ ...picture, ledger })] : []),
  ]);
}

export async function erase(database: Database, ledger: string, erased: LeftOut, entry: Entry): Promise<void> {
  const stores = ['entries', 'gists', 'stamps', 'pictures', 'imports', 'importedRecords'] as const;
  const work = database.transaction(stores, 'readwrite', DURABLE);
  const { seq } = erased;
  const [imports, records] = [work.objectStore('imports'), work.objectStore('importedRecords')];
  await allOrNothing(work, [
    () => work.objectStore('entries').add({ ...entry, ledger }),
    () => work.objectStore('entries').put({ ...leftOut(erased), ledger }),
    // What was derived holds words of what it was derived from.
    () => work.objectStore('gists').delete(ledger),
    () => work.objectStore('stamps').delete(stampsAt(ledger, seq)),
    () => work.objectStore('pictures').delete([ledger, seq]),
    async () => {
      // An imported copy of the same ledger must not keep what was erased.
      const imported = importedFrom(await imports.get(ledger), await records.get(ledger));
      if (imported === undefined) return;
      const { row, kept } = rowsOf(withoutEntry(imported, seq));
      await imports.put(row);
      await records.put(kept);
    },
  ]);
}

export async function eraseAll(database: Database, signer: Signer, first: Entry): Promise<void> {
  const stores = [...database.objectStoreNames];
  const work = database.transaction(stores, 'readwrite', DURABLE);
  await allOrNothing(work, [
    ...stores.map((name) => () => work.objectStore(name).clear()),
    () => work.objectStore('ledgers').add({ signer }),
    () => work.objectStore('entries').add({ ...first, ledger: signer.ledger }),
  ]);
}

export async function addStamp(database: Database, ledger: string, stamp: TimeStamp): Promise<void> {
  const work = database.transaction('stamps', 'readwrite', DURABLE);
  const row = { ...stamp, ledger };
  await allOrNothing(work, [
    async () => (await work.store.getKey([ledger, stamp.seq, stamp.token])) ?? work.store.add(row),
  ]);
}

// In the order of keys a list comes after every text.
const stampsAt = (ledger: string, seq: number) => IDBKeyRange.bound([ledger, seq], [ledger, seq, []]);
