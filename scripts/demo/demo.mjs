import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from '../browser/find.mjs';
import { launch } from '../browser/launch.mjs';
import { ROOT } from '../steps.mjs';
import { checkOnPage, checkWithNode } from './check-files.mjs';
import { checkRecord } from './check-record.mjs';
import { exportRecord } from './export-record.mjs';
import { stateIs } from './popup-state.mjs';
import { LINKEDIN, SETTING, SWITCH, startPractice } from './practice.mjs';

/** @typedef {import('../browser/types.mjs').Session} Session */
/** @typedef {import('../browser/types.mjs').BrowserName} BrowserName */
/** @typedef {import('puppeteer-core').Page} Page */

/**
 * The whole main job, as a member would do it, on the practice page: reads on, turns it off, reads off on screen, reloads,
 * reads off from a fresh page, exports the record. Prints each step and where the files are.
 * @param {BrowserName} name
 * @throws {Error} where a step does not show what it must
 */
export async function demo(name) {
  ensureBrowser(name);
  const folder = join(ROOT, '.demo');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const loopback = await startPractice();
  const dist = join(ROOT, 'dist', name === 'chromium' ? 'chrome' : 'firefox');
  const session = await launch(name, { dist, loopback });
  try {
    await play(session, folder);
  } finally {
    await session.close();
    await loopback.close();
  }
  const strangers = loopback.log.filter(({ allowed }) => !allowed);
  say(`Requests to anything but the practice page: ${strangers.length}`);
}

/** @type {(session: Session, folder: string) => Promise<void>} */
async function play(session, folder) {
  say(`The practice page stands in for LinkedIn, in a headless ${session.name}.`);
  const page = await opened(session, folder);
  await shows(session, page, 'on', 'confirmed', join(folder, 'popup-2-on.png'));

  say('Turning the switch off on the page, as a member would');
  await page.bringToFront();
  await page.click(SWITCH);
  const popup = await shows(session, page, 'off', 'shown', join(folder, 'popup-3-off-on-screen.png'));

  say('Pressing “Reload the page and check”');
  await popup.click('[data-action="reload"]');
  await popup.waitFor(stateIs('off', 'confirmed'));
  await popup.screenshot(join(folder, 'popup-4-off-since.png'));
  seen('off', 'confirmed', join(folder, 'popup-4-off-since.png'));

  say('Pressing “Export record”');
  await popup.click('[data-action="export"]');
  const files = await exportRecord(session, folder);
  for (const file of files) say(`  saved ${file}`);
  for (const line of checkRecord(files)) say(`  ${line}`);

  say('Checking the HTML and the JSON: on the page, then with verify.mjs');
  const sealed = files.filter((file) => !file.endsWith('.csv'));
  for (const line of await checkOnPage(session, sealed, join(folder, 'report-check.png'))) say(`  page: ${line}`);
  for (const line of checkWithNode(sealed)) say(`  verify.mjs: ${line}`);
}

/** @type {(session: Session, folder: string) => Promise<Page>} */
async function opened(session, folder) {
  const anywhere = await session.newPage();
  const first = await session.openPopup(anywhere);
  await first.waitFor(stateIs('unread'));
  await first.screenshot(join(folder, 'popup-1-not-read-yet.png'));
  seen('unread', undefined, join(folder, 'popup-1-not-read-yet.png'));
  say('Pressing “Open the setting on LinkedIn”');
  await first.click('[data-action="open"]');
  return settingTab(session);
}

/** @type {(session: Session) => Promise<Page>} */
async function settingTab({ browser }) {
  for (let tries = 0; tries < 100; tries += 1) {
    const pages = await browser.pages();
    const page = pages.find((one) => one.url().startsWith(`https://${LINKEDIN}${SETTING}`));
    if (page) {
      await page.waitForSelector(SWITCH, { timeout: 20_000 });
      return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('No tab with the setting was opened within 10 seconds.');
}

/** @type {(session: Session, page: Page, state: string, basis: string, picture: string) => Promise<import('../browser/types.mjs').View>} */
async function shows(session, page, state, basis, picture) {
  const popup = await session.openPopup(page);
  await popup.waitFor(stateIs(state, basis));
  await popup.screenshot(picture);
  seen(state, basis, picture);
  return popup;
}

/** @type {(state: string, basis: string | undefined, picture: string) => void} */
function seen(state, basis, picture) {
  say(`  the popup shows: ${[state, basis].filter(Boolean).join(', ')} (${picture})`);
}

/** @type {(line: string) => void} */
function say(line) {
  console.log(line);
}
