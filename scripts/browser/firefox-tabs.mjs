import { runIn } from './bidi.mjs';
import { firefoxView } from './firefox-view.mjs';
import { isLoadedAt } from './in-page.mjs';
import { evaluator } from './view.mjs';
import { PATIENCE_MS, until } from './wait.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./bidi.mjs').Context} Context */
/** @typedef {import('./bidi.mjs').Send} Send */
/** @typedef {import('./launch.mjs').Driven} Driven */

/**
 * @param {Send} send
 * @param {import('./types.mjs').Evaluate} inBrowser
 * @param {string} origin of the extension
 * @returns {Pick<Driven, 'open' | 'openExtensionPage' | 'extensionPages'>}
 */
export function tabsOf(send, inBrowser, origin) {
  const view = (/** @type {Context} */ { context, url }) =>
    firefoxView(send, inBrowser, { context, url, isPopup: false });
  return {
    open: (page, url) => navigate(send, origin, contextOf(page), url),
    openExtensionPage: async (path) => {
      const url = new URL(path, origin).href;
      const { context } = /** @type {Context} */ (await send('browsingContext.create', { type: 'tab' }));
      await navigate(send, origin, context, url);
      return view({ context, url });
    },
    extensionPages: async () => {
      /** @type {{ contexts: Context[] }} */
      const { contexts } = await send('browsingContext.getTree', { maxDepth: 0 });
      return contexts.filter(({ url }) => url.startsWith(`${origin}/`)).map(view);
    },
  };
}

// Puppeteer has no public name for the protocol's id of a tab, and its own `goto` waits in vain after a way back
// through the history.
/** @type {(page: Page) => string} */
function contextOf(page) {
  const { _id } = /** @type {{ _id: string }} */ (/** @type {unknown} */ (page.mainFrame()));
  return _id;
}

/** @type {(send: Send, origin: string, context: string, url: string) => Promise<void>} */
async function navigate(send, origin, context, url) {
  // The load of extension pages is never reported.
  const isOwn = url.startsWith(`${origin}/`);
  await send('browsingContext.navigate', { context, url, wait: isOwn ? 'none' : 'complete' });
  if (isOwn) await until(() => evaluator(runIn(send, context))(isLoadedAt, url), PATIENCE_MS, `${url} to load`);
}
