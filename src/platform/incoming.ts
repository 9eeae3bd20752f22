// Chromium answers a message by promise only with the polyfill's help, so what listens loads it.
import browser, { type Runtime } from 'webextension-polyfill';

/** Where a message came from, as far as the browser tells. */
export type Sender = {
  readonly id: string | undefined;
  readonly origin: string | undefined;
  readonly frame: number | undefined;
  /** Id of the tab; undefined for what stands in none, such as our popup. */
  readonly tab: number | undefined;
  /** Address of the sending document, stale after in-app navigation. */
  readonly address: string | undefined;
  /** Address of the tab, only where the browser gives it. */
  readonly tabAddress: string | undefined;
};

/** Answers messages to the background; `handle` gives undefined for what it does not answer. */
export function onMessage(handle: (message: unknown, sender: Sender) => Promise<unknown> | undefined): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    // `origin` is younger than the polyfill's types.
    const { origin } = sender as { readonly origin?: string };
    return handle(message, {
      id: sender.id,
      origin,
      frame: sender.frameId,
      tab: sender.tab?.id,
      address: sender.url,
      tabAddress: sender.tab?.url,
    });
  });
}

/** Who we are, for telling our own messages from others. */
export function self(): { id: string; root: string } {
  return { id: browser.runtime.id, root: browser.runtime.getURL('') };
}

/** Calls back when the extension or the browser was installed or updated, and says whether it was ours that is new here. */
export function onInstalled(callback: (isNew: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => callback(reason === 'install'));
}

/** Calls back when the browser starts. */
export function onStartup(callback: () => void): void {
  browser.runtime.onStartup.addListener(callback);
}
