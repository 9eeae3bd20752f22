import { browser } from './webextension';

const NAME = 'notified';

/** The reading of which a notice was shown last; undefined where none was, or where the browser gives nothing. */
export async function readNotified(): Promise<string | undefined> {
  const { [NAME]: stored } = await browser.storage.local.get([NAME]);
  return typeof stored === 'string' ? stored : undefined;
}

/** Rejects where the browser refuses to keep it. */
export const saveNotified = (reading: string): Promise<void> => browser.storage.local.set({ [NAME]: reading });
