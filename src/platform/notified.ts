import { browser } from './webextension';

const NAME = 'notified';

/** What a notice was shown of last; undefined where none was, or where the browser gives nothing. */
export async function readNotified(): Promise<string | undefined> {
  const { [NAME]: stored } = await browser.storage.local.get([NAME]);
  return typeof stored === 'string' ? stored : undefined;
}

/** Rejects where the browser refuses to keep it. */
export const saveNotified = (about: string): Promise<void> => browser.storage.local.set({ [NAME]: about });
