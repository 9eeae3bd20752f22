import { setTimeout as pause } from 'node:timers/promises';
import type { Session, View } from '../../../scripts/browser/types.mjs';
import { accountReference } from '../../../src/core/account';
import { type Entry, payloadOf } from '../../../src/core/entry';

type Raw = { readonly salt: number[]; readonly entries: Entry[] };

// Runs in a page of the extension: what its store holds, as JSON.
const READ = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('ledger');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const database = opening.result;
    if (!database.objectStoreNames.contains('entries')) { database.close(); resolve({ salt: [], entries: [] }); return; }
    const work = database.transaction(['entries', 'salts']);
    const entries = work.objectStore('entries').getAll();
    const salt = work.objectStore('salts').get('account');
    work.oncomplete = () => {
      database.close();
      resolve({ salt: [...(salt.result ?? [])], entries: entries.result });
    };
  };
})`;

/** What the ledger holds, read by a page of the extension that stays open. */
export const ledgerIn = (page: View): Promise<Raw> => page.evaluate<Raw>(READ);

/** What the ledger in a browser holds, read through a page of the extension. */
export async function readLedger(session: Session): Promise<Raw> {
  const page: View = await session.openExtensionPage('/src/report/index.html#history');
  try {
    return await ledgerIn(page);
  } finally {
    await page.close();
  }
}

// Of which settings and accounts the store holds readings, one for each. Looks at what is new alone.
const SUBJECTS = `new Promise((resolve) => {
  const opening = indexedDB.open('ledger');
  opening.onsuccess = () => {
    const database = opening.result;
    const { last, found } = (globalThis.known ??= { last: [''], found: [] });
    const work = database.transaction(['entries', 'salts']);
    const entries = work.objectStore('entries').getAll(IDBKeyRange.lowerBound(last, true));
    const salt = work.objectStore('salts').get('account');
    work.oncomplete = () => {
      database.close();
      for (const { ledger, seq, subject } of entries.result) {
        known.last = [ledger, seq];
        if (subject) found.push(subject);
      }
      resolve({ salt: [...(salt.result ?? [])], found });
    };
  };
})`;

/** Milliseconds between two looks, however many wait for something. */
const APART = 100;

type Found = { readonly salt: number[]; readonly found: string[] };

/** Counts the readings of members' accounts, by a page of the extension that stays open. */
export function counterIn(desk: { evaluate(code: string): Promise<Found> }): (member: string) => Promise<number> {
  let next: Promise<Found> | undefined;
  // Two looks at the same time would both find what is new.
  const look = async () => {
    await pause(APART);
    return desk.evaluate(SUBJECTS).finally(() => {
      next = undefined;
    });
  };
  return async (member) => {
    next ??= look();
    const { salt, found } = await next;
    const reference = await accountReference(new Uint8Array(salt), `/in/${member}`);
    return found.filter((subject) => subject.endsWith(reference)).length;
  };
}

/** The entries of one member's account. */
export async function entriesOf({ salt, entries }: Raw, member: string): Promise<Entry[]> {
  const reference = await accountReference(new Uint8Array(salt), `/in/${member}`);
  return entries.filter((entry) => {
    const payload = payloadOf(entry);
    return payload?.kind === 'observation' && payload.account !== 'unknown' && payload.account.reference === reference;
  });
}
