import type { Head } from '../core/entry';
import { browser } from './webextension';

// Apart from the store, which a browser that finds it damaged throws away without a word: this says that there was one.
const NAME = 'head';

/** The head of the history as it was last noted; undefined where there was none, or where the browser gives nothing. */
export async function readHead(): Promise<Head | undefined> {
  try {
    const { [NAME]: head } = await browser.storage.local.get([NAME]);
    return isHead(head) ? head : undefined;
  } catch {
    return undefined;
  }
}

/** Notes the head of the history. What the browser refuses to keep takes nothing away from the record. */
export async function noteHead(head: Head | undefined): Promise<void> {
  if (head) await browser.storage.local.set({ [NAME]: head }).catch(() => undefined);
}

const DIGEST = /^[\w-]{43}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

// Nothing is sealed that a reader would refuse.
function isHead(head: unknown): head is Head {
  if (typeof head !== 'object' || head === null) return false;
  const { ledger, seq, link }: { ledger?: unknown; seq?: unknown; link?: unknown } = head;
  return UUID.test(String(ledger)) && Number.isSafeInteger(seq) && Number(seq) >= 0 && DIGEST.test(String(link));
}
