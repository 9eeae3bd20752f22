import { writeFile } from 'node:fs/promises';
import { view } from './view.mjs';

/** @typedef {import('puppeteer-core').CDPSession} CDPSession */
/** @typedef {import('puppeteer-core').KeyInput} KeyInput */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').Target} Target */
/** @typedef {import('./types.mjs').View} View */

/** @type {WeakMap<Target, CDPSession>} */
const sessions = new WeakMap();

/**
 * @param {Target} target a tab, or the popup
 * @param {boolean} [isPopup]
 * @returns {Promise<View>}
 */
export async function chromiumView(target, isPopup = false) {
  const page = await target.asPage();
  const session = sessions.get(target) ?? (await page.createCDPSession());
  sessions.set(target, session);
  return view({
    url: target.url(),
    run: (expression) => run(session, expression),
    clickAt: (x, y) => page.mouse.click(x, y),
    drag: async (from, to) => {
      await page.mouse.move(...from);
      await page.mouse.down();
      await page.mouse.move(...to, { steps: 4 });
      await page.mouse.up();
    },
    chord: (keys) => chord(page, keys),
    screenshot: async (path, fullPage) => {
      // A tab behind another one sometimes never answers; a popup is in front already.
      if (!isPopup) await page.bringToFront();
      await writeFile(path, await page.screenshot({ fullPage }));
    },
    resize: (width, height) => page.setViewport({ width, height }),
    theme: (scheme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
    front: () => page.bringToFront(),
    close: () => page.close(),
    closed: async () => page.isClosed(),
  });
}

/**
 * Puppeteer's own `evaluate` gives user activation, which a person's click alone should give.
 *
 * @param {CDPSession} session
 * @param {string} expression
 * @returns {Promise<string>}
 */
export async function run(session, expression) {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return String(result.value);
}

/** @type {(page: Page, keys: string[]) => Promise<void>} */
async function chord(page, keys) {
  // Puppeteer rejects a name that it does not know, so the cast hides nothing.
  const names = /** @type {KeyInput[]} */ (keys);
  const last = names.at(-1) ?? 'Tab';
  for (const key of names.slice(0, -1)) await page.keyboard.down(key);
  await page.keyboard.press(last);
  for (const key of names.slice(0, -1)) await page.keyboard.up(key);
}
