/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('../browser/types.mjs').Session} Session */
/** @typedef {{ readonly id: number, readonly url: string }} Tab */

/**
 * The popup's page over a tab, in a window of its own: the real popup cannot be drawn at another scale, or higher than the
 * browser lets it be. It asks which tab is in front, and is told that one; all else is as in the popup.
 * @param {Session} session
 * @param {Page} page in front
 * @returns {Promise<Page>}
 */
export async function openPopupPage(session, page) {
  await page.bringToFront();
  const id = await session.evaluateInBackground(tabInFront);
  // In a tab beside it, the page would be out of sight, and would not be read.
  const popup = await session.newWindow();
  await popup.evaluateOnNewDocument(beInFront, { id, url: page.url() });
  await session.open(popup, `${session.origin}/src/popup/index.html`);
  return popup;
}

// This runs in the background, the other in the popup, so each must stand alone.
/** @type {() => Promise<number>} */
async function tabInFront() {
  const [tab] = await Reflect.get(globalThis, 'chrome').tabs.query({ active: true, lastFocusedWindow: true });
  return tab.id;
}

/** @type {(tab: Tab) => void} */
function beInFront(tab) {
  const { tabs } = Reflect.get(globalThis, 'chrome');
  /** @type {(query: { active?: boolean }, callback?: (found: Tab[]) => void) => Promise<Tab[]>} */
  const query = tabs.query.bind(tabs);
  /** @type {typeof query} */
  tabs.query = async (asked, callback) => {
    const found = asked.active ? [tab] : await query(asked);
    callback?.(found);
    return found;
  };
}
