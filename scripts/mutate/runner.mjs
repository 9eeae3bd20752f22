import { setMaxListeners } from 'node:events';
import fc from 'fast-check';
import { TestRunner } from 'vitest';
import { Board } from './board.mjs';
import { ASKS, Switchboard } from './switchboard.mjs';
import { trials } from './trials.mjs';

// Runs tests against mutants, within a worker of Vitest. With one mutant given, that one from before the first module is
// loaded, and every test once. Otherwise every test again and again, for each mutant that it reaches.

/** @typedef {import('vitest').RunnerTestCase} Test */
/**
 * What a run is told.
 * @typedef {object} Orders
 * @property {string} board path of the file of killed mutants
 * @property {number} count how many mutants there are
 * @property {number} mutant the one to try; none where it is negative
 * @property {number} limit milliseconds that the tests of a file may take with it
 */
/**
 * What is told of a test file, in its `meta`.
 * @typedef {object} Told
 * @property {number[]} reached the mutants it comes past
 * @property {number[]} unsettled those of which its tests, run again and again, say nothing
 * @property {number} ms of the first run of all its tests
 * @property {string[]} failed tests that fail with no mutant
 */

// Random cases are the same in every run, or who is killed would be too.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 1 });

// Tests set clocks of their own.
const { setTimeout, clearTimeout, setImmediate } = globalThis;
const now = performance.now.bind(performance);

/** @type {(some: readonly number[], others: readonly number[]) => number[]} */
const joined = (some, others) => [...new Set([...some, ...others])];

export default class MutantRunner extends TestRunner {
  /** @type {Orders} */
  #orders;
  #board;
  #switchboard;
  /** @type {Told} */
  #told = { reached: [], unsettled: [], ms: 0, failed: [] };
  /** @type {ReturnType<typeof trials> | undefined} */
  #trials;
  /** @type {import('./trials.mjs').Outcome | undefined} */
  #outcome;
  #limit = Number.POSITIVE_INFINITY;
  #begun = 0;

  /** @param {import('vitest').SerializedConfig} config */
  constructor(config) {
    super(config);
    this.#orders = /** @type {Orders} */ (this.injectValue(/** @type {never} */ ('orders')));
    this.#board = new Board(this.#orders.board);
    this.#switchboard = new Switchboard(this.#orders.count);
    Object.assign(globalThis, { [ASKS]: this.#switchboard.asks });
    this.#switchboard.turnTo(this.#orders.mutant, this.#orders.limit);
  }

  get #isRepeating() {
    return this.#orders.mutant < 0;
  }

  /** @override @param {Test} test */
  async onBeforeRunTask(test) {
    await super.onBeforeRunTask(test);
    if (!this.#isRepeating) return;
    test.repeats = Number.POSITIVE_INFINITY;
    // Each run listens once more.
    setMaxListeners(0, test.context.signal);
    this.#outcome = undefined;
    // Of what is reached while a file is loaded, no test says anything afterwards.
    this.#told.unsettled = joined(this.#told.unsettled, this.#switchboard.reached);
    this.#trials = trials(this.#board);
  }

  /** @override @param {Test} test */
  async onBeforeTryTask(test) {
    super.onBeforeTryTask(test);
    if (!this.#isRepeating) return;
    // Lets the worker answer, however long a test's runs are.
    await new Promise((resolve) => setImmediate(resolve));
    this.#note();
    this.#turn(test);
  }

  /** @param {Test} test */
  #turn(test) {
    this.#switchboard.turnTo(-1, 0);
    const next = this.#outcome ? this.#trials?.next(this.#outcome) : this.#trials?.next();
    if (next === undefined || next.done) return this.#end(test, next?.value);
    this.#limit = next.value.limit;
    this.#begun = now();
    this.#switchboard.turnTo(next.value.mutant, next.value.limit);
  }

  /** @param {Test} test @param {import('./trials.mjs').Ending | undefined} ending */
  #end(test, ending) {
    if (ending) this.#told.ms += ending.ms;
    if (ending) this.#told.unsettled = joined(this.#told.unsettled, ending.unsettled);
    if (ending?.trouble === 'failed') this.#told.failed.push(test.name);
    // The only way out of the runs that were asked for.
    test.context.skip();
  }

  // What was reached while no mutant was tried, by whatever code.
  #note() {
    this.#told.reached = joined(this.#told.reached, this.#switchboard.reached);
  }

  /** @param {Test} test */
  async runTask(test) {
    try {
      await within(this.#limit, TestRunner.getTestFn(test));
    } catch (error) {
      // Nobody reads the difference, and that of long texts takes minutes to make out.
      throw new Error(error instanceof Error ? error.message : String(error));
    }
  }

  /** @param {Test} test */
  onAfterRetryTask(test) {
    if (!this.#isRepeating || test.result === undefined || test.result.state === 'skip') return;
    const { reached } = this.#switchboard;
    const ms = now() - this.#begun;
    this.#outcome = { hasFailed: test.result.state === 'fail', reached, ms };
    const { errors: _, ...result } = test.result;
    test.result = { ...result, state: 'run' };
  }

  /** @override @param {import('vitest').RunnerTestSuite} suite */
  async onAfterRunSuite(suite) {
    if (suite === suite.file) {
      this.#note();
      Object.assign(suite.file.meta, { told: this.#told });
    }
    await super.onAfterRunSuite(suite);
  }
}

/**
 * @param {number} limit milliseconds
 * @param {() => unknown} run
 */
async function within(limit, run) {
  if (limit === Number.POSITIVE_INFINITY) return run();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** @type {Promise<never>} */
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no end after ${limit} ms`)), limit);
  });
  return Promise.race([run(), late]).finally(() => clearTimeout(timer));
}
