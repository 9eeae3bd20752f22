import { writeFile } from 'node:fs/promises';
import { runIn } from './bidi.mjs';
import { isBrowserOpen, setTheme } from './firefox-privileged.mjs';
import { view } from './view.mjs';

/** @typedef {import('./bidi.mjs').Send} Send */
/** @typedef {import('./types.mjs').Evaluate} Evaluate */
/** @typedef {import('./types.mjs').View} View */

// WebDriver gives keys without a character a code point of their own.
/** @type {Readonly<Record<string, string>>} */
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  Backspace: '\uE003',
  Delete: '\uE017',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
};

/**
 * @param {Send} send
 * @param {Evaluate} inBrowser
 * @param {{ context: string, url: string, isPopup: boolean }} where
 * @returns {View}
 */
export function firefoxView(send, inBrowser, { context, url, isPopup }) {
  const act = (/** @type {object} */ source) => send('input.performActions', { context, actions: [source] });
  return view({
    url,
    run: runIn(send, context),
    clickAt: async (x, y) => void (await act(clickAt(x, y))),
    drag: async (from, to) => void (await act(drag(from, to))),
    chord: async (keys) => void (await act(chord(keys))),
    screenshot: (path, fullPage) => screenshot(send, context, path, fullPage),
    resize: async (width, height) =>
      void (await send('browsingContext.setViewport', { context, viewport: { width, height } })),
    theme: (scheme) => inBrowser(setTheme, scheme === 'dark'),
    front: async () => void (await send('browsingContext.activate', { context })),
    close: async () => {
      // A popup is no tab to the protocol, but a page may close itself.
      await (isPopup ? runIn(send, context)('setTimeout(() => close())') : send('browsingContext.close', { context }));
    },
    closed: async () => !(await inBrowser(isBrowserOpen, context)),
  });
}

/** @type {(x: number, y: number) => object} */
function clickAt(x, y) {
  const at = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
  return {
    type: 'pointer',
    id: 'mouse',
    actions: [at, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }],
  };
}

/** @type {(from: readonly [number, number], to: readonly [number, number]) => object} */
function drag(from, to) {
  const [start, ...way] = [0, 0.25, 0.5, 0.75, 1].map((part) => ({
    type: 'pointerMove',
    x: Math.round(from[0] + (to[0] - from[0]) * part),
    y: Math.round(from[1] + (to[1] - from[1]) * part),
  }));
  const [down, up] = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
  return { type: 'pointer', id: 'mouse', actions: [start, down, ...way, up] };
}

/** @type {(keys: string[]) => object} */
function chord(keys) {
  const values = keys.map((key) => KEYS[key] ?? key);
  const unknown = values.find((value) => [...value].length !== 1);
  if (unknown) throw new Error(`Unknown key: ${unknown}`);
  const down = values.map((value) => ({ type: 'keyDown', value }));
  const up = values.toReversed().map((value) => ({ type: 'keyUp', value }));
  return { type: 'key', id: 'keyboard', actions: [...down, ...up] };
}

/** @type {(send: Send, context: string, path: string, fullPage: boolean) => Promise<void>} */
async function screenshot(send, context, path, fullPage) {
  /** @type {{ data: string }} */
  const { data } = await send('browsingContext.captureScreenshot', {
    context,
    origin: fullPage ? 'document' : 'viewport',
  });
  await writeFile(path, Buffer.from(data, 'base64'));
}
