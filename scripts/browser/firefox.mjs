import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { bidiOf, privileged, runIn } from './bidi.mjs';
import { backgroundOf } from './firefox-background.mjs';
import { prefsFor } from './firefox-prefs.mjs';
import * as inFirefox from './firefox-privileged.mjs';
import { tabsOf } from './firefox-tabs.mjs';
import { firefoxView } from './firefox-view.mjs';
import { PATIENCE_MS, until } from './wait.mjs';

/** @typedef {import('./launch.mjs').Driven} Driven */
/** @typedef {import('./launch.mjs').Start} Start */
/** @typedef {import('./launch.mjs').Started} Started */
/** @typedef {import('./types.mjs').Evaluate} Evaluate */

/**
 * @param {Start} start
 * @returns {Promise<Started>}
 */
export async function startFirefox(start) {
  const addon = await addonId(start.dist);
  const uuid = uuidOf(start.folder);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: start.executable,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    userDataDir: join(start.folder, 'profile'),
    protocolTimeout: 30_000,
    // Without it a release build asks the real settings server whatever the preference says.
    env: { ...start.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: prefsFor(start, { [addon]: uuid }),
  });
  return { browser, drive: () => drive(browser, start.dist, addon, `moz-extension://${uuid}`) };
}

// What is kept is kept under it, so a profile that is opened again must find the same.
/** @type {(folder: string) => string} */
function uuidOf(folder) {
  const digits = createHash('sha256').update(folder).digest('hex');
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');
}

/** @type {(dist: string) => Promise<string>} */
async function addonId(dist) {
  const manifest = JSON.parse(await readFile(join(dist, 'manifest.json'), 'utf8'));
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error(`${dist} has no browser_specific_settings.gecko.id in its manifest`);
  return id;
}

/** @type {(browser: import('puppeteer-core').Browser, dist: string, addon: string, origin: string) => Promise<Driven>} */
async function drive(browser, dist, addon, origin) {
  const send = bidiOf(browser);
  const inBrowser = await privileged(send);
  await inBrowser(inFirefox.adoptBrowsers);
  await browser.installExtension(dist);
  return {
    browser,
    origin,
    ...tabsOf(send, inBrowser, origin),
    openPopup: async (page) => {
      await page.bringToFront();
      const context = await openPopup(inBrowser, addon);
      return firefoxView(send, inBrowser, { context, url: await runIn(send, context)('location.href'), isPopup: true });
    },
    background: backgroundOf(send, inBrowser, addon),
    setAccess: (site, granted) => inBrowser(inFirefox.setAccess, addon, site, granted),
    reinstall: async () => void (await browser.installExtension(dist)),
    nextDownload: eachOnce(() => inBrowser(inFirefox.finishedDownloads)),
  };
}

/** @type {(inBrowser: Evaluate, addon: string) => Promise<string>} */
async function openPopup(inBrowser, addon) {
  if (await inBrowser(inFirefox.openPopupId)) {
    await inBrowser(inFirefox.pressAction, addon);
    await until(async () => !(await inBrowser(inFirefox.openPopupId)), PATIENCE_MS, 'the old popup to close');
  }
  await inBrowser(inFirefox.pressAction, addon);
  return until(() => inBrowser(inFirefox.openPopupId), PATIENCE_MS, 'the popup to open');
}

/** @type {(list: () => Promise<string[]>) => () => Promise<string | undefined>} */
function eachOnce(list) {
  /** @type {Set<string>} */
  const given = new Set();
  return async () => {
    const next = (await list()).find((path) => !given.has(path));
    if (next) given.add(next);
    return next;
  };
}
