import type { Recorded, ToBackground } from '../messages/protocol';
import { browser } from './webextension';

/** Has the background do what only it may do: write. */
export async function askBackground(message: ToBackground): Promise<Recorded> {
  // Only our own background answers, with what the protocol says.
  return (await browser.runtime.sendMessage(message)) as Recorded;
}
