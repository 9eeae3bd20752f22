import type { FromPage, Written } from '../messages/protocol';
import { browser } from './webextension';

/** Has the background do what only it may do: write. Rejects where a message is too long for the browser to carry. */
export async function askBackground(message: FromPage): Promise<Written> {
  // Only our own background answers, with what the protocol says.
  return (await browser.runtime.sendMessage(message)) as Written;
}
