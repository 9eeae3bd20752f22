import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { setHostAccess } from './chromium-access.mjs';
import { backgroundOf } from './chromium-background.mjs';
import { presetDownloads, watchDownloads } from './chromium-downloads.mjs';
import { flags } from './chromium-flags.mjs';
import { open, openPopup } from './chromium-open.mjs';
import { chromiumView } from './chromium-view.mjs';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Target} Target */
/** @typedef {import('./types.mjs').View} View */
/** @typedef {import('./launch.mjs').Start} Start */
/** @typedef {import('./launch.mjs').Driven} Driven */
/** @typedef {import('./launch.mjs').Started} Started */

/**
 * @param {Start} start
 * @returns {Promise<Started>}
 */
export async function startChromium(start) {
  const profile = join(start.folder, 'profile');
  await presetDownloads(profile, start.downloads);
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: start.executable,
    headless: true,
    pipe: true,
    // Paths given here would be installed without being awaited.
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    userDataDir: profile,
    protocolTimeout: 30_000,
    env: start.env,
    args: flags(start),
  });
  return { browser, drive: () => drive(browser, start.dist) };
}

/** @type {(browser: Browser, dist: string) => Promise<Driven>} */
async function drive(browser, dist) {
  const nextDownload = await watchDownloads(browser);
  const id = await browser.installExtension(dist);
  const origin = `chrome-extension://${id}`;
  const background = backgroundOf(browser, origin);
  await background.started();
  /** @type {{ target: Target, view: View } | undefined} */
  let popup;
  const tabs = () =>
    browser
      .targets()
      .filter((tab) => tab.type() === 'page' && tab.url().startsWith(`${origin}/`) && tab !== popup?.target);
  return {
    browser,
    origin,
    nextDownload,
    open,
    openPopup: async (page) => {
      if (popup && !(await popup.view.closed())) await popup.view.close();
      popup = await openPopup(browser, id, page);
      return popup.view;
    },
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      await open(page, new URL(path, origin).href);
      return chromiumView(page.target());
    },
    extensionPages: () => Promise.all(tabs().map((tab) => chromiumView(tab))),
    background,
    setAccess: (site, granted) => setHostAccess(browser, id, site, granted),
    reinstall: async () => {
      // The old worker would live on for a moment, and what is sent to it then is never answered.
      await background.kill();
      await browser.installExtension(dist);
      await background.started();
    },
  };
}
