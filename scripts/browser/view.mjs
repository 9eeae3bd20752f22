import { aimAt, forgetFocus, missedBy, nextFocused } from './in-page.mjs';
import { PATIENCE_MS, until } from './wait.mjs';

/** What does something when it is clicked, by its markup. */
const CONTROL = /^<(a|button|input|label|select|summary|textarea)\b/;

/** @typedef {import('./types.mjs').View} View */
/** @typedef {import('./types.mjs').Evaluate} Evaluate */
/** @typedef {import('./types.mjs').Focused} Focused */
/**
 * The little that differs between the browsers.
 * @typedef {object} Driver
 * @property {string} url
 * @property {(expression: string) => Promise<string>} run evaluates, awaits, gives the string
 * @property {(x: number, y: number) => Promise<void>} clickAt CSS pixels in the viewport
 * @property {View['drag']} drag
 * @property {(keys: string[]) => Promise<void>} chord holds all but the last while the last is pressed
 * @property {(path: string, fullPage: boolean) => Promise<void>} screenshot
 * @property {View['resize']} resize
 * @property {View['theme']} theme
 * @property {() => Promise<void>} front
 * @property {() => Promise<void>} close
 * @property {() => Promise<boolean>} closed
 */

/**
 * @param {(expression: string) => Promise<string>} run
 * @returns {Evaluate}
 */
export function evaluator(run) {
  return async (code, ...args) => {
    const reply = JSON.parse(await run(wrapped(String(code), args)));
    if (!reply.error) return reply.value;
    throw Object.assign(new Error(reply.error.message), { name: reply.error.name });
  };
}

// Errors are caught inside the page because each protocol reports them in a wording of its own.
/** @type {(code: string, args: readonly unknown[]) => string} */
function wrapped(code, args) {
  return `(async () => { try {
    const code = (${code}\n);
    return JSON.stringify({ value: await (typeof code === 'function' ? code(...${JSON.stringify(args)}) : code) });
  } catch (error) {
    return JSON.stringify({ error: { name: String(error?.name ?? 'Error'), message: String(error?.message ?? error) } });
  } })()`;
}

/**
 * @param {Driver} driver
 * @returns {View}
 */
export function view(driver) {
  const evaluate = evaluator(driver.run);
  return {
    url: driver.url,
    evaluate,
    click: (selector) => unlessClosed(driver, () => click(driver, evaluate, selector)),
    drag: (from, to) => unlessClosed(driver, () => driver.drag(from, to)),
    press: (key) => unlessClosed(driver, () => driver.chord(key.split('+'))),
    focusOrder: (limit = 60) => focusOrder(driver, evaluate, limit),
    screenshot: (path, options) => driver.screenshot(path, options?.fullPage ?? false),
    waitFor: (code, timeoutMs = PATIENCE_MS) => waitFor(driver, () => evaluate(code), timeoutMs, String(code)),
    resize: (width, height) => driver.resize(width, height),
    theme: (scheme) => driver.theme(scheme),
    front: () => driver.front(),
    close: () => close(driver),
    closed: () => driver.closed(),
    whenClosed: (timeoutMs = PATIENCE_MS) => whenClosed(driver, timeoutMs),
  };
}

// A page may still move between the look and the click. What was reached instead is no control as a rule, so it is tried again.
/** @type {(driver: Driver, evaluate: Evaluate, selector: string, tries?: number) => Promise<void>} */
async function click(driver, evaluate, selector, tries = 3) {
  await driver.clickAt(...(await evaluate(aimAt, selector)));
  const missed = await evaluate(missedBy);
  if (!missed) return;
  if (tries === 1 || CONTROL.test(missed)) throw new Error(`A click on ${selector} reached ${missed.slice(0, 80)}`);
  await click(driver, evaluate, selector, tries - 1);
}

/** @type {(driver: Driver, act: () => Promise<void>) => Promise<void>} */
async function unlessClosed(driver, act) {
  if (await driver.closed()) throw new Error(`${driver.url} is closed`);
  await act().catch((error) => closedMeanwhile(driver, error));
}

/** @type {(driver: Driver) => Promise<void>} */
async function close(driver) {
  if (await driver.closed()) return;
  await driver.close().catch((error) => closedMeanwhile(driver, error));
  await whenClosed(driver, PATIENCE_MS);
}

// A click may close the popup, and a popup may close by itself, while the protocol still speaks of it.
/** @type {(driver: Driver, error: unknown) => Promise<void>} */
async function closedMeanwhile(driver, error) {
  await whenClosed(driver, 500).catch(() => Promise.reject(error));
}

/** @type {(driver: Driver, timeoutMs: number) => Promise<void>} */
async function whenClosed(driver, timeoutMs) {
  await until(driver.closed, timeoutMs, `${driver.url} to close`);
}

/** @type {(driver: Driver, ask: () => Promise<unknown>, timeoutMs: number, what: string) => Promise<void>} */
async function waitFor(driver, ask, timeoutMs, what) {
  const answer = await until(
    async () => ((await driver.closed()) ? 'closed' : (await ask()) ? 'true' : ''),
    timeoutMs,
    what,
  );
  if (answer === 'closed') throw new Error(`${driver.url} closed before ${what}`);
}

/** @type {(driver: Driver, evaluate: Evaluate, limit: number) => Promise<Focused[]>} */
async function focusOrder(driver, evaluate, limit) {
  const order = [];
  await evaluate(forgetFocus);
  for (let step = 0; step < limit; step += 1) {
    await driver.chord(['Tab']);
    const focused = await evaluate(nextFocused);
    if (!focused) break;
    order.push(focused);
  }
  return order;
}
