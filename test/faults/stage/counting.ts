import type { View } from '../../../scripts/browser/types.mjs';

/** How many entries the store holds, by a page of the extension that stays open and wakes nobody. */
export const countEntries = (page: View): Promise<number> =>
  page.evaluate<number>(`new Promise((resolve) => {
    const opening = indexedDB.open('ledger');
    opening.onsuccess = () => {
      const asked = opening.result.transaction('entries').objectStore('entries').count();
      asked.onsuccess = () => { opening.result.close(); resolve(asked.result); };
    };
  })`);
