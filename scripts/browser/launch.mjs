import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startChromium } from './chromium.mjs';
import { canAutomate, findBrowser, howToGet } from './find.mjs';
import { startFirefox } from './firefox.mjs';
import { session } from './session.mjs';

/** Where an extension of ours welcomes whoever installed it. */
const WELCOME = 'src/welcome/index.html';

/** @typedef {import('./types.mjs').BrowserName} BrowserName */
/** @typedef {import('./types.mjs').Evaluate} Evaluate */
/** @typedef {import('./types.mjs').LaunchOptions} LaunchOptions */
/** @typedef {import('./types.mjs').Session} Session */
/**
 * @typedef {object} Start
 * @property {string} executable
 * @property {string} dist
 * @property {string} folder holds the profile
 * @property {string} downloads
 * @property {number} port of the proxy
 * @property {'light' | 'dark'} colourScheme
 * @property {NodeJS.ProcessEnv} env
 * @property {import('./types.mjs').Prefs} prefs
 */
/** @typedef {{ runs: () => Promise<boolean>, kill: () => Promise<void>, evaluate: Evaluate }} Background */
/** @typedef {{ browser: import('puppeteer-core').Browser, drive: () => Promise<Driven> }} Started `drive` installs the extension */
/**
 * What a browser has to offer; the rest of a session is the same for both.
 * @typedef {object} Driven
 * @property {import('puppeteer-core').Browser} browser
 * @property {string} origin
 * @property {Session['open']} open
 * @property {Session['openPopup']} openPopup
 * @property {Session['openExtensionPage']} openExtensionPage
 * @property {Session['extensionPages']} extensionPages
 * @property {Background} background
 * @property {(site: string, granted: boolean) => Promise<void>} setAccess
 * @property {() => Promise<void>} reinstall
 * @property {() => Promise<string | undefined>} nextDownload
 */

/**
 * Starts a browser with a profile of its own and the extension installed.
 *
 * @param {BrowserName} name
 * @param {LaunchOptions} options
 * @returns {Promise<Session>}
 * @throws {Error} with the command that installs the browser or builds the extension, when it is missing
 */
export async function launch(name, options) {
  const found = findBrowser(name);
  if (!found || !canAutomate(found)) throw new Error(howToGet(name));
  if (!existsSync(join(options.dist, 'manifest.json'))) throw new Error(howToBuild(options.dist));
  const start = await prepare(found.path, options);
  const sweep = options.folder === undefined ? sweeper(start.folder) : () => undefined;
  const { browser, drive } = await (name === 'chromium' ? startChromium : startFirefox)(start).catch(failing(sweep));
  const close = () => end(browser).finally(sweep);
  const driven = await drive().catch(failing(close));
  const ready = session(name, start.downloads, driven, { close, kill: () => kill(browser) });
  if (!options.welcome) await closeWelcome(ready, start.dist).catch(failing(close));
  return ready;
}

/** @type {(dist: string) => string} */
const howToBuild = (dist) => `There is no extension in ${dist}: manifest.json is missing. Run: npm run build`;

// What is opened once after an installation would lie over whatever is tested.
/** @type {(ready: Session, dist: string) => Promise<void>} */
async function closeWelcome(ready, dist) {
  if (existsSync(join(dist, WELCOME))) await (await ready.extensionPage(WELCOME)).close();
}

/** @type {(executable: string, options: LaunchOptions) => Promise<Start>} */
async function prepare(executable, { dist, loopback, colourScheme = 'light', env, prefs = {}, ...options }) {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'optout-witness-')));
  const downloads = join(folder, 'downloads');
  await mkdir(downloads, { recursive: true });
  const whole = { ...process.env, ...env };
  return { executable, dist: resolve(dist), folder, downloads, port: loopback.port, colourScheme, env: whole, prefs };
}

// Puppeteer ends the browser with this process, but knows nothing of the folder.
/** @type {(folder: string) => () => void} */
function sweeper(folder) {
  const sweep = () => {
    process.off('exit', sweep);
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  process.once('exit', sweep);
  return sweep;
}

/** @type {(cleanUp: () => unknown) => (error: unknown) => Promise<never>} */
function failing(cleanUp) {
  return async (error) => {
    await cleanUp();
    throw error;
  };
}

/** @type {(browser: import('puppeteer-core').Browser) => Promise<void>} */
async function end(browser) {
  if (hasEnded(browser)) return;
  const patience = setTimeout(() => browser.process()?.kill('SIGKILL'), 5000);
  await browser.close();
  clearTimeout(patience);
}

// All its processes at once, with no time to write anything down. Elsewhere than on Windows it leads a group of its own.
/** @type {(browser: import('puppeteer-core').Browser) => Promise<void>} */
async function kill(browser) {
  const main = browser.process();
  if (main?.pid === undefined || hasEnded(browser)) return;
  const gone = once(main, 'exit');
  if (process.platform === 'win32') main.kill('SIGKILL');
  else process.kill(-main.pid, 'SIGKILL');
  await gone;
}

/** @type {(browser: import('puppeteer-core').Browser) => boolean} */
function hasEnded(browser) {
  const main = browser.process();
  return main !== null && (main.exitCode ?? main.signalCode) !== null;
}
