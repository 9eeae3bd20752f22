import { randomUUID } from 'node:crypto';
import { isLoaded, isOtherDocument, leaveDocument } from './in-page.mjs';
import { PATIENCE_MS, until } from './wait.mjs';

/** @typedef {import('./launch.mjs').Driven} Driven */
/** @typedef {import('./types.mjs').Session} Session */
/** @typedef {import('./types.mjs').View} View */

const SITE = 'https://www.linkedin.com';

/**
 * @param {import('./types.mjs').BrowserName} name
 * @param {string} downloads
 * @param {Driven} driven
 * @param {Pick<Session, 'close' | 'kill'>} ends
 * @returns {Session}
 */
export function session(name, downloads, driven, ends) {
  const { browser, background, nextDownload, setAccess, ...rest } = driven;
  return {
    ...rest,
    name,
    browser,
    downloads,
    newPage: () => browser.newPage(),
    newWindow: () => browser.newPage({ type: 'window' }),
    traverse,
    extensionPage: (path, timeoutMs = PATIENCE_MS) => extensionPage(driven, path, timeoutMs),
    killBackground: background.kill,
    backgroundRuns: background.runs,
    evaluateInBackground: background.evaluate,
    withholdAccess: (site = SITE) => setAccess(site, false),
    grantAccess: (site = SITE) => setAccess(site, true),
    badge: (tabId) => background.evaluate(readBadge, tabId ?? null),
    waitForDownload: (timeoutMs = PATIENCE_MS) => until(nextDownload, timeoutMs, 'a download'),
    ...ends,
  };
}

/** @type {Session['traverse']} */
async function traverse(page, delta) {
  const mark = randomUUID();
  await page.evaluate(leaveDocument, delta, mark);
  await until(() => page.evaluate(isOtherDocument, mark), PATIENCE_MS, 'another document of the history');
}

/** @type {(driven: Driven, path: string, timeoutMs: number) => Promise<View>} */
function extensionPage({ origin, extensionPages }, path, timeoutMs) {
  const ask = async () => {
    const page = (await extensionPages()).find(({ url }) => url.startsWith(new URL(path, origin).href));
    return (await page?.evaluate(isLoaded)) ? page : undefined;
  };
  return until(ask, timeoutMs, `a tab with ${path}`);
}

// Runs in the background, so it must stand alone.
/** @type {(tabId: number | null) => Promise<import('./types.mjs').Badge>} */
async function readBadge(tabId) {
  const { action } = Reflect.get(globalThis, 'chrome');
  const where = tabId === null ? {} : { tabId };
  const [text, title, background] = await Promise.all([
    action.getBadgeText(where),
    action.getTitle(where),
    action.getBadgeBackgroundColor(where),
  ]);
  return { text, title, background: [...background] };
}
