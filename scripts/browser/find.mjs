import { statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstall, install } from './apt.mjs';
import { commandNames, usualPlaces } from './places.mjs';

/** @typedef {import('./types.mjs').BrowserName} BrowserName */
/** @typedef {'chromium' | 'chrome' | 'edge' | 'firefox'} BrowserKind Chrome for Testing counts as `chromium` */
/** @typedef {{ path: string, kind: BrowserKind }} FoundBrowser */

/** @type {Readonly<Record<BrowserName, { variable: string, package: string, label: string }>>} */
const NAMES = {
  chromium: { variable: 'CHROMIUM_PATH', package: 'chromium', label: 'Chromium' },
  firefox: { variable: 'FIREFOX_PATH', package: 'firefox-esr', label: 'Firefox' },
};

/**
 * Looks in the environment variable (`CHROMIUM_PATH`, `FIREFOX_PATH`), then on PATH, then in the usual places.
 * For `chromium` the answer may be a branded Chrome or Edge when there is no Chromium: see {@link canAutomate}.
 *
 * @param {BrowserName} name
 * @returns {FoundBrowser | undefined}
 */
export function findBrowser(name) {
  const told = process.env[NAMES[name].variable];
  const paths = told ? [told] : [...commandNames(name).flatMap(onPath), ...usualPlaces(name)];
  const found = paths.filter(isFile).map((path) => ({ path, kind: kindOf(name, path) }));
  return found.find(canAutomate) ?? found[0];
}

/**
 * Branded Chrome (from 137) and Edge ignore `--load-extension`; Chromium and Chrome for Testing honour it.
 *
 * @param {FoundBrowser} found
 * @returns {boolean} whether it can be started with an unpacked extension
 */
export function canAutomate(found) {
  return found.kind === 'chromium' || found.kind === 'firefox';
}

/**
 * Finds the browser, or installs it where that needs no question: as root on Debian and its relatives.
 *
 * @param {BrowserName} name
 * @returns {FoundBrowser}
 * @throws {Error} one sentence with the command to run
 */
export function ensureBrowser(name) {
  const found = usable(name);
  if (found) return found;
  if (canInstall() && !process.env[NAMES[name].variable]) install(NAMES[name].package);
  const installed = usable(name);
  if (installed) return installed;
  throw new Error(howToGet(name));
}

/**
 * @param {BrowserName} name
 * @returns {string} one sentence: what is missing, and the command or variable that helps on this system
 */
export function howToGet(name) {
  const { variable, package: apt, label } = NAMES[name];
  const told = process.env[variable];
  if (told && !isFile(told)) return `${variable} says ${told}, where no program is: correct or unset it.`;
  const other = findBrowser(name);
  const why = other
    ? `${other.path} cannot load an unpacked extension (kind: ${other.kind}), so`
    : `${label} was not found, so`;
  /** @type {Readonly<Record<string, string>>} */
  const commands = {
    darwin: `brew install --cask ${name}`,
    win32: name === 'firefox' ? 'winget install Mozilla.Firefox' : 'winget install Hibbiki.Chromium',
  };
  return `${why} run \`${commands[process.platform] ?? `sudo apt-get install -y ${apt}`}\`, or set ${variable} to its path.`;
}

/** @type {(name: BrowserName) => FoundBrowser | undefined} */
function usable(name) {
  const found = findBrowser(name);
  return found && canAutomate(found) ? found : undefined;
}

/** @type {(path: string) => boolean} */
function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** @type {(command: string) => string[]} */
function onPath(command) {
  const { PATH = '' } = process.env;
  return PATH.split(delimiter).map((folder) => join(folder, command));
}

/** @type {(name: BrowserName, path: string) => BrowserKind} */
function kindOf(name, path) {
  if (name === 'firefox') return 'firefox';
  if (/chrom(ium|e.for.testing)|chrome-(linux|mac|win)/i.test(path)) return 'chromium';
  if (/edge/i.test(path)) return 'edge';
  return /chrome/i.test(path) ? 'chrome' : 'chromium';
}
