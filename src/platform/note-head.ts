import type { Head } from '../core/entry';
import { browser } from './webextension';

/** Notes the head of the history. What the browser refuses to keep takes nothing away from the record. */
export async function noteHead(head: Head | undefined): Promise<void> {
  if (head) await browser.storage.local.set({ head }).catch(() => undefined);
}
