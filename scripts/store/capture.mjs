/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('../browser/types.mjs').Session} Session */
/** @typedef {{ readonly src: string }} Capture as an address that holds the picture itself */
/** @typedef {{ readonly width: number, readonly height: number }} Size CSS pixels */
/**
 * As wide as one element, down to the end of another, both by selectors, and so many pixels more.
 * @typedef {{ readonly from: string, readonly to: string, readonly below?: number }} Part
 */

/**
 * What a tab shows of a part of its page.
 * @param {Page} page in front
 * @param {Size} size of the tab
 * @param {number} scale at which it is drawn anew, not stretched: of 1.5, two pixels of the page are three of the picture
 * @param {Part} [part] all that is in sight unless told
 * @returns {Promise<Capture>}
 */
export async function capture(page, size, scale, part) {
  await page.setViewport({ ...size, deviceScaleFactor: scale });
  await page.evaluate(settled);
  const clip = part === undefined ? { x: 0, y: 0, ...size } : await page.evaluate(boxOf, part);
  return { src: `data:image/png;base64,${await page.screenshot({ encoding: 'base64', clip })}` };
}

/**
 * @param {Session} session
 * @param {import('../browser/types.mjs').View} view
 * @returns {Promise<Page>} the same as puppeteer has it
 */
export async function pageOf({ browser }, { url }) {
  const target = browser.targets().find((one) => one.type() === 'page' && one.url() === url);
  if (target === undefined) throw new Error(`No tab shows ${url}.`);
  return target.asPage();
}

// These run in the page, so they must stand alone.
/** @type {(part: Part) => { x: number, y: number, width: number, height: number }} */
function boxOf(part) {
  const [first, last] = [part.from, part.to].map((selector) => document.querySelector(selector));
  if (!first || !last) throw new Error(`Nothing matches ${part.from} or ${part.to}.`);
  const { x, y, width } = first.getBoundingClientRect();
  const { bottom } = last.getBoundingClientRect();
  return { x: x + scrollX, y: y + scrollY, width, height: bottom - y + (part.below ?? 0) };
}

// What is drawn goes by the size that it was given, two frames later.
/** @type {() => Promise<void>} */
async function settled() {
  /** @type {() => Promise<number>} */
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  await frame();
  await frame();
}
