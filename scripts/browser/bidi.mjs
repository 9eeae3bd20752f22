import { evaluator } from './view.mjs';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {<T>(method: string, params: object) => Promise<T>} Send */
/** @typedef {{ context: string, url: string, children?: Context[] | null }} Context */
/** @typedef {{ type: 'success', result: { value?: unknown } } | { type: 'exception', exceptionDetails: { text: string } }} Evaluated */

/**
 * Plain WebDriver BiDi beside puppeteer, over its connection, because Firefox accepts one only.
 *
 * @param {Browser} browser
 * @returns {Send}
 */
export function bidiOf(browser) {
  // Puppeteer keeps the connection out of its types; there is no other way to send what it has no method for.
  /** @type {{ connection: { send: (method: string, params: object) => Promise<{ result: unknown }> } }} */
  const { connection } = /** @type {never} */ (browser);
  return async (method, params) => /** @type {never} */ ((await connection.send(method, params)).result);
}

/**
 * @param {Send} send
 * @param {string} context
 * @returns {(expression: string) => Promise<string>}
 */
export function runIn(send, context) {
  return async (expression) => {
    /** @type {Evaluated} */
    const reply = await send('script.evaluate', { expression, target: { context }, awaitPromise: true });
    if (reply.type === 'exception') throw new Error(reply.exceptionDetails.text);
    return String(reply.result.value);
  };
}

/**
 * @param {Send} send
 * @returns {Promise<import('./types.mjs').Evaluate>} in the browser's own window, with its rights
 */
export async function privileged(send) {
  /** @type {{ contexts: Context[] }} */
  const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const window = contexts.find(({ url }) => url.startsWith('chrome://browser/'));
  if (!window) throw new Error('Firefox shows no window of its own');
  return evaluator(runIn(send, window.context));
}
