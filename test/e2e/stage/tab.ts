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

/** Goes to another page of the extension in the same tab. */
export async function goTo(view: View, url: string): Promise<void> {
  await view.evaluate(`setTimeout(() => location.assign(${JSON.stringify(url)})), null`);
  await view.waitFor(`location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`);
}

/** What Chromium calls the tab. */
export function targetOf({ browser }: Session, view: View): Target {
  const target = browser.targets().find((one) => one.type() === 'page' && one.url() === view.url);
  if (target === undefined) throw new Error('the tab is not among those of the browser');
  return target;
}
