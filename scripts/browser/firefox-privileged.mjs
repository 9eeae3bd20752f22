// These functions are sent to Firefox's own window as text: each must stand alone, without imports or names from here.

/**
 * Teaches the protocol to address popups and background pages: they are browsers like a tab's, but it looks for
 * them in tabs alone.
 */
export function adoptBrowsers() {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  /** @type {Map<string, ExtensionBrowser>} */
  const adopted = new Map();
  const original = NavigableManager.getBrowserById;
  NavigableManager.adopted = adopted;
  NavigableManager.getBrowserById = (id) => {
    const browser = adopted.get(id);
    if (browser && !browser.isConnected) adopted.delete(id);
    return adopted.get(id) ?? original.call(NavigableManager, id);
  };
}

/**
 * Presses the toolbar button over a tab: opens the popup, or closes it when it is open.
 *
 * @param {string} addon
 */
export function pressAction(addon) {
  const { GlobalManager, apiManager } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  ).ExtensionParent;
  const extension = GlobalManager.getExtension(addon);
  if (!extension) throw new Error(`The extension ${addon} is not installed`);
  apiManager.global.browserActionFor(extension).triggerAction(window);
}

/**
 * The same preference that a session starts with.
 *
 * @param {boolean} isDark
 */
export function setTheme(isDark) {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', isDark ? 0 : 1);
}

/**
 * @returns {string | null} the protocol's id of the open popup, once it is shown and loaded
 */
export function openPopupId() {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  /** @type {ExtensionBrowser | null} */
  const browser = document.querySelector('panel .webextension-popup-browser');
  const shown = browser?.closest('panel')?.getAttribute('panelopen') === 'true';
  if (!browser || !shown || browser.webProgress.isLoadingDocument) return null;
  // Tabs have this key; the ids are made from it.
  browser.permanentKey ??= {};
  const id = NavigableManager.getIdForBrowser(browser);
  NavigableManager.adopted?.set(id, browser);
  return id;
}

/**
 * @param {string} id
 * @returns {boolean}
 */
export function isBrowserOpen(id) {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  return NavigableManager.getBrowserById(id) !== null;
}

/**
 * @param {string} addon
 * @returns {Promise<string | null>} the protocol's id of the background page, which is woken when it sleeps
 */
export async function wakeBackground(addon) {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(addon);
  await extension?.wakeupBackground();
  const browser = extension?.backgroundContext?.xulBrowser;
  if (!browser) return null;
  browser.permanentKey ??= {};
  const id = NavigableManager.getIdForBrowser(browser);
  NavigableManager.adopted?.set(id, browser);
  return id;
}

/**
 * @param {string} addon
 * @returns {boolean}
 */
export function backgroundRuns(addon) {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const state = ExtensionParent.GlobalManager.getExtension(addon)?.backgroundState;
  return state !== undefined && state !== 'stopped';
}

/**
 * @param {string} addon
 */
export async function stopBackground(addon) {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(addon);
  await extension?.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
}

/**
 * @param {string} addon
 * @param {string} site origin
 * @param {boolean} granted
 */
export async function setAccess(addon, site, granted) {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(addon);
  if (!extension) throw new Error(`The extension ${addon} is not installed`);
  const permissions = { permissions: [], origins: [`${site}/*`] };
  await ExtensionPermissions[granted ? 'add' : 'remove'](addon, permissions, extension);
}

/**
 * @returns {Promise<string[]>} paths of all finished downloads, the oldest first
 */
export async function finishedDownloads() {
  const { Downloads } = ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs');
  const list = await (await Downloads.getList(Downloads.ALL)).getAll();
  return list.filter((download) => download.succeeded).map((download) => download.target.path);
}
