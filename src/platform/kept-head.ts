import type { Head } from '../core/entry';
import { browser } from './webextension';

// Apart from the store, which a browser that finds it damaged throws away without a word: this says that there was one.

/** The head of the history as `note-head` noted it; undefined where it did not, or where the browser gives nothing. */
export async function readHead(): Promise<Head | undefined> {
  try {
    return (await browser.storage.local.get('head'))['head'] as Head | undefined;
  } catch {
    return undefined;
  }
}
