import { homedir } from 'node:os';
import { join } from 'node:path';

/** @typedef {import('./types.mjs').BrowserName} BrowserName */

/** @type {Readonly<Record<BrowserName, readonly string[]>>} */
const COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

/** @type {Readonly<Record<BrowserName, readonly string[]>>} */
const MAC_APPS = {
  chromium: ['Chromium', 'Google Chrome for Testing', 'Google Chrome', 'Microsoft Edge'],
  firefox: ['Firefox', 'Firefox ESR', 'Firefox Developer Edition'],
};

/** @type {Readonly<Record<BrowserName, readonly string[]>>} */
const WINDOWS_PROGRAMS = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    'Mozilla Firefox\\firefox.exe',
    'Mozilla Firefox ESR\\firefox.exe',
    'Firefox Developer Edition\\firefox.exe',
  ],
};

/** @type {Readonly<Record<BrowserName, readonly string[]>>} */
const LINUX_PATHS = {
  chromium: ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
  firefox: ['/snap/bin/firefox', '/opt/firefox/firefox'],
};

/**
 * @param {BrowserName} name
 * @returns {readonly string[]} names to look for on PATH, the preferred first
 */
export function commandNames(name) {
  return process.platform === 'win32' ? COMMANDS[name].map((command) => `${command}.exe`) : COMMANDS[name];
}

/**
 * @param {BrowserName} name
 * @returns {readonly string[]} where installers of this system put it
 */
export function usualPlaces(name) {
  if (process.platform === 'darwin')
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => macApps(folder, name));
  return process.platform === 'win32' ? windowsPrograms(name) : LINUX_PATHS[name];
}

/** @type {(folder: string, name: BrowserName) => string[]} */
function macApps(folder, name) {
  // Every edition of Firefox calls its program the same; the others call it as the app.
  return MAC_APPS[name].map((app) =>
    join(folder, `${app}.app`, 'Contents', 'MacOS', name === 'firefox' ? 'firefox' : app),
  );
}

/** @type {(name: BrowserName) => string[]} */
function windowsPrograms(name) {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((variable) => process.env[variable]);
  return folders.flatMap((folder) => (folder ? WINDOWS_PROGRAMS[name].map((program) => join(folder, program)) : []));
}
