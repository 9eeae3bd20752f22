import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chooseFiles } from '../browser/choose-files.mjs';
import { exportRecord } from '../demo/export-record.mjs';
import { stateIs } from '../demo/popup-state.mjs';
import { capture, pageOf } from './capture.mjs';
import { LIVES, textsIn } from './languages.mjs';
import { openPopupPage } from './popup.mjs';
import { weeksOn } from './weeks.mjs';

/** @typedef {import('../browser/types.mjs').Session} Session */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./languages.mjs').Language} Language */
/** @typedef {import('./languages.mjs').SceneName} SceneName */
/** @typedef {import('./capture.mjs').Capture} Capture */
/** @typedef {{ readonly name: SceneName, readonly captures: readonly Capture[] }} Scene what is seen, the hindmost first */

// Sizes are CSS pixels. What stands beside a large heading is drawn larger than it is.
/** Narrow, so that the switch can be seen beside the popup. */
const SETTING = { size: { width: 440, height: 684 }, scale: 1 };
const POPUP = { size: { width: 380, height: 640 }, scale: 1.15, part: { from: 'html', to: 'html' } };
const REPORT = { size: { width: 716, height: 680 }, scale: 1.1 };
/** How far down a section is shown. */
const SHOWN_TO = { overview: '.parts > .part', history: '.time-line-part' };
const PAPER = { size: { width: 800, height: 1040 }, scale: 0.75 };
/** Where a record was checked, and what came of it. */
const CHECK = {
  size: { width: 716, height: 680 },
  scale: 0.9,
  part: { from: 'section:has(> .verdict) > h2', to: '.checked' },
};

/**
 * The extension over some weeks, as a member with that language meets it.
 * @param {Session} session
 * @param {Language} language
 * @returns {Promise<readonly Scene[]>}
 */
export async function scenesIn(session, language) {
  const page = await session.newPage();
  await session.evaluateInBackground(choose, { language, region: LIVES[language].region });
  const weeks = weeksOn(session, page);
  await weeks.seeOn();
  const switchOn = await overPage(session, page, stateIs('on', 'confirmed'));
  await weeks.turnOff();
  await weeks.readAgain();
  const record = await exported(session, language);
  return [
    { name: 'switch-on', captures: switchOn },
    { name: 'off-since', captures: await overPage(session, page, stateIs('off', 'confirmed')) },
    { name: 'overview', captures: [await section(session, 'overview')] },
    { name: 'history', captures: [await section(session, 'history')] },
    { name: 'record', captures: record },
  ];
}

/** @type {(session: Session, page: Page, isShown: string) => Promise<Capture[]>} */
async function overPage(session, page, isShown) {
  await page.bringToFront();
  const behind = await capture(page, SETTING.size, SETTING.scale);
  const popup = await openPopupPage(session, page);
  await popup.waitForFunction(isShown);
  const captures = [behind, await capture(popup, POPUP.size, POPUP.scale, POPUP.part)];
  await popup.close();
  return captures;
}

/** @type {(session: Session, name: keyof typeof SHOWN_TO) => Promise<Capture>} */
async function section(session, name) {
  const page = await session.newPage();
  await session.open(page, `${session.origin}/src/report/index.html#${name}`);
  const part = { from: 'html', to: SHOWN_TO[name], below: 16 };
  await page.waitForSelector(part.to);
  const taken = await capture(page, REPORT.size, REPORT.scale, part);
  await page.close();
  return taken;
}

/** @type {(session: Session, language: Language) => Promise<Capture[]>} */
async function exported(session, language) {
  const folder = await mkdtemp(join(tmpdir(), 'optout-witness-store-'));
  try {
    const view = await session.openExtensionPage('/src/report/index.html#records');
    const files = await exportRecord(session, folder);
    const html = files.filter((file) => file.endsWith('.html'));
    const texts = textsIn(language);
    await chooseFiles(view, texts('check_title'), html);
    const [unchanged] = texts('verify_unchanged').split('{');
    await view.waitFor(`document.body.innerText.includes(${JSON.stringify(unchanged?.trim())})`);
    const paper = await session.newPage();
    await session.open(paper, pathToFileURL(html[0] ?? '').href);
    const sheet = await capture(paper, PAPER.size, PAPER.scale);
    await view.front();
    return [sheet, await capture(await pageOf(session, view), CHECK.size, CHECK.scale, CHECK.part)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// Runs in the background, so it must stand alone.
/** @type {(options: { language: string, region: string }) => Promise<void>} */
function choose(options) {
  return Reflect.get(globalThis, 'chrome').storage.local.set({ ...options, theme: 'light' });
}
