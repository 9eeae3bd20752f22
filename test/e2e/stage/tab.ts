import type { Target } from 'puppeteer-core';
import type { Session, View } from '../../../scripts/browser/types.mjs';

/** Whether the program has made its stores, as it does when a page of it is opened. Runs in such a page. */
export const HAS_STORES = `indexedDB.databases().then((all) => all.some(({ name, version }) => name === 'ledger' && version > 1))`;

/** A tab of the extension in which one page is shown after the other, once the stores are there. */
export async function openTab(session: Session): Promise<View> {
  const view = await session.openExtensionPage('/src/report/index.html#next');
  await view.waitFor(HAS_STORES);
  return view;
}

// Run in the page. The document that is left is marked: it may have the same address as the next one.
const LEAVE = `(url) => {
  globalThis.isLeft = true;
  setTimeout(() => (location.href === url ? location.reload() : location.assign(url)));
  return null;
}`;
const hasCome = (url: string) =>
  `!globalThis.isLeft && location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`;

/** Goes to another page of the extension in the same tab, or to the same one anew. Addresses that differ in the section alone are one page. */
export async function goTo(view: View, url: string): Promise<void> {
  await view.evaluate(LEAVE, url);
  await view.waitFor(hasCome(url));
}

/** What Chromium calls the tab. */
export function targetOf({ browser }: Session, view: View): Target {
  const target = browser.targets().find((one) => one.type() === 'page' && one.url() === view.url);
  if (target === undefined) throw new Error('the tab is not among those of the browser');
  return target;
}
