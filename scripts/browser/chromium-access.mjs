import { run } from './chromium-view.mjs';
import { evaluator } from './view.mjs';

/** @typedef {import('puppeteer-core').Browser} Browser */

/**
 * Turns the switches of the browser's own page of extension details, which a person would.
 *
 * @param {Browser} browser
 * @param {string} id
 * @param {string} site origin
 * @param {boolean} granted
 * @returns {Promise<void>}
 */
export async function setHostAccess(browser, id, site, granted) {
  const page = await browser.newPage({ background: true });
  try {
    await page.goto('chrome://extensions');
    const session = await page.createCDPSession();
    await evaluator((expression) => run(session, expression))(switchAccess, id, `${site}/*`, granted);
  } finally {
    await page.close();
  }
}

// Runs in chrome://extensions, so it must stand alone.
/** @type {(id: string, pattern: string, granted: boolean) => Promise<void>} */
async function switchAccess(id, pattern, granted) {
  const { developerPrivate } = Reflect.get(globalThis, 'chrome');
  await developerPrivate.updateExtensionConfiguration({
    extensionId: id,
    hostAccess: granted ? 'ON_SPECIFIC_SITES' : 'ON_CLICK',
  });
  if (granted) await developerPrivate.addHostPermission(id, pattern);
}
