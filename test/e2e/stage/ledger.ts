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

// The same of the salt alone, and how many readings the store holds of one account.
const SALT = `new Promise((resolve) => {
  const opening = indexedDB.open('ledger');
  opening.onsuccess = () => {
    const asked = opening.result.transaction('salts').objectStore('salts').get('account');
    asked.onsuccess = () => { opening.result.close(); resolve([...(asked.result ?? [])]); };
  };
})`;
const countOf = (reference: string) => `new Promise((resolve) => {
  const opening = indexedDB.open('ledger');
  opening.onsuccess = () => {
    const asked = opening.result.transaction('entries').objectStore('entries').getAll();
    asked.onsuccess = () => {
      opening.result.close();
      resolve(asked.result.filter(({ subject }) => subject?.endsWith(${JSON.stringify(reference)})).length);
    };
  };
})`;

/** Counts the readings of one member's account, by a page of the extension that stays open. */
export async function countReadings(desk: View, member: string): Promise<number> {
  const salt = await desk.evaluate<number[]>(SALT);
  return desk.evaluate<number>(countOf(await accountReference(new Uint8Array(salt), `/in/${member}`)));
}

/** The entries of one member's account. */
export async function entriesOf({ salt, entries }: Raw, member: string): Promise<Entry[]> {
  const reference = await accountReference(new Uint8Array(salt), `/in/${member}`);
  return entries.filter((entry) => {
    const payload = payloadOf(entry);
    return payload?.kind === 'observation' && payload.account !== 'unknown' && payload.account.reference === reference;
  });
}
