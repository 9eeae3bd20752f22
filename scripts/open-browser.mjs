import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { canAutomate, ensureBrowser, findBrowser } from './browser/find.mjs';
import { ROOT, run, runPackage } from './steps.mjs';

const SETTING = 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement';

/**
 * Opens a browser on LinkedIn's setting with the extension loaded: started directly, since sign-in pages notice a driver,
 * and in a profile of its own that is kept between runs, never the person's.
 */
export async function openBrowser() {
  const found = choose();
  const profile = join(ROOT, '.profile', found.kind);
  mkdirSync(profile, { recursive: true });
  console.log(`Opening ${found.path} with the extension, in a profile of its own (${profile}).`);
  console.log('Sign in to LinkedIn there, look at the setting, then click the icon of Opt-Out Witness.');
  const ended = await (found.kind === 'firefox' ? firefox(found.path, profile) : chromium(found.path, profile));
  if (!ended) throw new Error('The browser ended with an error: its message is above.');
}

// Branded Chrome and Edge ignore --load-extension, so a Firefox that is there is better than they are.
function choose() {
  const installed = [findBrowser('chromium'), findBrowser('firefox')];
  return installed.find((found) => found && canAutomate(found)) ?? ensureBrowser('chromium');
}

/**
 * Chromium with the extension, without a driver.
 * @param {string} path
 * @param {string} profile
 * @param {readonly string[]} [more] flags, and an address
 * @returns {Promise<boolean>} whether it ended well
 */
export function chromium(path, profile, more = [SETTING]) {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const own = [`--user-data-dir=${profile}`, `--load-extension=${join(ROOT, 'dist', 'chrome')}`];
  return run(path, [...own, '--no-first-run', '--no-default-browser-check', ...asRoot, ...more]);
}

/** @type {(path: string, profile: string) => Promise<boolean>} */
function firefox(path, profile) {
  const own = ['--firefox-profile', profile, '--profile-create-if-missing', '--keep-profile-changes'];
  const where = ['--source-dir', join(ROOT, 'dist', 'firefox'), '--firefox', path, '--start-url', SETTING];
  return runPackage('web-ext/bin/web-ext.js', ['run', '--no-config-discovery', '--no-reload', ...own, ...where]);
}
