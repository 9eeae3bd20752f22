/** Runs in a page of the extension: takes away all that its store holds. */
export const FORGET = `new Promise((resolve, reject) => {
  const asked = indexedDB.deleteDatabase('ledger');
  asked.onsuccess = () => resolve(null);
  asked.onerror = () => reject(asked.error);
})`;

/** Runs in a page of the extension: what a later version of this program would leave behind. */
export const NEWER = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('ledger', 99);
  opening.onsuccess = () => { opening.result.close(); resolve(null); };
  opening.onerror = () => reject(opening.error);
})`;

/** Runs in the background: its store refuses entries, as a full disk does, until it is told otherwise. */
export const REFUSE = `(() => {
  const { prototype } = IDBObjectStore;
  globalThis.kept ??= prototype.add;
  prototype.add = () => { throw new DOMException('no room', 'QuotaExceededError'); };
  return null;
})()`;
export const ALLOW = '(() => { IDBObjectStore.prototype.add = globalThis.kept; return null; })()';
