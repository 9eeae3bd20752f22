import type { View } from '../../../scripts/browser/types.mjs';
import { historyWith, type MAIN_JOB } from '../../export/example';

// Runs in a page of the extension: puts lines in the place of those of the ledger that was started last, and tells its pages.
const PUT = `(lines) => new Promise((resolve, reject) => {
  const opening = indexedDB.open('ledger');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const work = opening.result.transaction(['ledgers', 'entries'], 'readwrite');
    const entries = work.objectStore('entries');
    const asked = work.objectStore('ledgers').openCursor(null, 'prev');
    asked.onsuccess = () => {
      const { ledger } = asked.result.value.signer;
      entries.clear();
      for (const line of lines) entries.add({ ledger, ...line });
    };
    work.onabort = () => reject(work.error);
    work.oncomplete = () => {
      opening.result.close();
      new BroadcastChannel('ledger').postMessage('changed');
      resolve(lines.length);
    };
  };
})`;

/**
 * Gives a browser a history that nobody lived through. Its ledger must have been started by a real reading; nothing
 * that is put here is sealed by its key, which pages that show a history do not ask.
 */
export async function seedHistory(desk: View, lines: typeof MAIN_JOB): Promise<void> {
  const { entries } = await historyWith(lines);
  await desk.evaluate(PUT, entries as never);
}
