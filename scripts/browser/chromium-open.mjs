import { chromiumView } from './chromium-view.mjs';
import { isErrorPage, isLoaded } from './in-page.mjs';
import { PATIENCE_MS, until } from './wait.mjs';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').Target} Target */

/**
 * @param {Page} page
 * @param {string} url
 * @returns {Promise<void>} at the load event
 * @throws {Error} with the name of the network's error
 */
export async function open(page, url) {
  try {
    await page.goto(url, { waitUntil: 'load' });
  } catch (error) {
    // The browser's own page about the error comes later, and would be taken for what is opened next.
    if (/net::ERR_(?!ABORTED)/.test(String(error)))
      await until(() => page.evaluate(isErrorPage), PATIENCE_MS, 'the error page');
    throw error;
  }
}

/**
 * @param {Browser} browser
 * @param {string} id of the extension
 * @param {Page} page
 * @returns {Promise<{ target: Target, view: import('./types.mjs').View }>}
 */
export async function openPopup(browser, id, page) {
  await page.bringToFront();
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`The extension ${id} is not installed`);
  const known = new Set(browser.targets());
  await page.triggerExtensionAction(extension);
  const isPopup = (/** @type {Target} */ target) =>
    !known.has(target) && target.url().startsWith(`chrome-extension://${id}/`) && target.type() === 'page';
  const target = await browser.waitForTarget(isPopup, { timeout: PATIENCE_MS });
  const view = await chromiumView(target, true);
  await until(() => view.evaluate(isLoaded), PATIENCE_MS, 'the popup to load');
  return { target, view };
}
