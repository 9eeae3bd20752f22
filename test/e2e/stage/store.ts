/** Runs in a page of the extension: takes away all that its store holds. */
export const FORGET = `new Promise((resolve, reject) => {
  (globalThis.browser ?? globalThis.chrome).storage.local.remove('head');
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

const instead = (add: string) => `(() => {
  const { prototype } = IDBObjectStore;
  const real = globalThis.kept ??= prototype.add;
  globalThis.refused = 0;
  prototype.add = function (...given) { globalThis.refused += 1; ${add} };
  return null;
})()`;

/** Runs in the background: its store refuses entries, as a full disk does, until it is told otherwise. */
export const REFUSE = instead(`throw new DOMException('no room', 'QuotaExceededError');`);
/** The same, where the browser gives up on a transaction that has begun. */
export const ABORT = instead('const asked = real.apply(this, given); this.transaction.abort(); return asked;');
export const REFUSED = 'globalThis.refused ?? 0';
export const ALLOW = '(() => { IDBObjectStore.prototype.add = globalThis.kept; return null; })()';
