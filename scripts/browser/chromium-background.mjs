import { run } from './chromium-view.mjs';
import { evaluator } from './view.mjs';
import { PATIENCE_MS, until } from './wait.mjs';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').CDPSession} CDPSession */
/** @typedef {import('puppeteer-core').Target} Target */
/** @typedef {import('./launch.mjs').Background} Background */

/**
 * @param {Browser} browser
 * @param {string} origin
 * @returns {Background & { started: () => Promise<void> }} `started` waits for the worker that an installation starts
 */
export function backgroundOf(browser, origin) {
  const worker = () => browser.targets().find((target) => isWorkerOf(origin, target));
  return {
    runs: async () => worker() !== undefined,
    started: async () => void (await until(worker, PATIENCE_MS, 'the worker to start')),
    kill: async () => {
      const running = worker();
      await (await running?.worker())?.close();
      // Another may have been started since, by a page that got no answer.
      await until(() => !running || !browser.targets().includes(running), PATIENCE_MS, 'the worker to stop');
    },
    evaluate: evaluator((expression) => runInWorker(browser, origin, worker, expression)),
  };
}

/** @type {(origin: string, target: Target) => boolean} */
function isWorkerOf(origin, target) {
  return target.type() === 'service_worker' && target.url().startsWith(`${origin}/`);
}

/** @type {(browser: Browser, origin: string, worker: () => Target | undefined, expression: string) => Promise<string>} */
async function runInWorker(browser, origin, worker, expression) {
  // It may go to sleep between being found and being attached to, and one just installed cannot be started yet.
  const attach = async () => (await ready(await worker()?.createCDPSession())) ?? (await wake(browser, origin));
  const session = await until(attach, PATIENCE_MS, 'the worker to start');
  try {
    return await run(session, expression);
  } finally {
    // A worker that a debugger holds never goes to sleep.
    await session.detach().catch(() => undefined);
  }
}

// One that has just been started has no API of the browser for a moment.
/** @type {(session: CDPSession | undefined) => Promise<CDPSession | undefined>} */
async function ready(session) {
  if (session === undefined || (await run(session, 'globalThis.chrome?.runtime !== undefined')) === 'true')
    return session;
  return session.detach().then(() => undefined);
}

/** @type {(browser: Browser, origin: string) => Promise<undefined>} */
async function wake(browser, origin) {
  const [page] = await browser.pages();
  if (!page) throw new Error('no tab is open to wake the worker from');
  const session = await page.createCDPSession();
  try {
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.startWorker', { scopeURL: `${origin}/` });
  } finally {
    await session.detach();
  }
}
