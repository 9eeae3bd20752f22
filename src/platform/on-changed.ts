import { browser } from './webextension';

/** What changed, by its keys. */
export type Changes = Readonly<Record<string, { readonly oldValue?: unknown }>>;

/** Calls back with what changed in an area of the browser's storage, until the signal is aborted. */
export function onChanged(area: 'local' | 'sync', callback: (changes: Changes) => void, signal?: AbortSignal): void {
  browser.storage[area].onChanged.addListener(callback);
  signal?.addEventListener('abort', () => browser.storage[area].onChanged.removeListener(callback));
}
