import { runIn } from './bidi.mjs';
import { backgroundRuns, stopBackground, wakeBackground } from './firefox-privileged.mjs';
import { evaluator } from './view.mjs';
import { PATIENCE_MS, until } from './wait.mjs';

/**
 * @param {import('./bidi.mjs').Send} send
 * @param {import('./types.mjs').Evaluate} inBrowser
 * @param {string} addon id
 * @returns {import('./launch.mjs').Background}
 */
export function backgroundOf(send, inBrowser, addon) {
  const context = () => until(() => inBrowser(wakeBackground, addon), PATIENCE_MS, 'the background to wake');
  return {
    runs: () => inBrowser(backgroundRuns, addon),
    kill: () => inBrowser(stopBackground, addon),
    evaluate: async (code, ...args) => evaluator(runIn(send, await context()))(code, ...args),
  };
}
