import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ROOT } from '../steps.mjs';
import { Board } from './board.mjs';
import { openTests } from './tests.mjs';

// Tries all mutants: first in place, many in one load of a test file. What that cannot settle, each mutant in a fresh load.

/** @typedef {import('./plan.mjs').Plan} Plan */
/** @typedef {import('./runner.mjs').Orders} Orders */
/** @typedef {'killed' | 'survived' | 'unreached'} Fate */
/** @typedef {{ readonly include: readonly string[], readonly exclude: readonly string[] }} Globs from the project's folder */
/** @typedef {(line: string) => void} Say */
/**
 * @typedef {object} TestFile
 * @property {string} path
 * @property {number} ms of one run
 * @property {ReadonlySet<number>} reached
 * @property {ReadonlySet<number>} unsettled
 */

/** How many test files run at a time. */
const WORKERS = 2;

/** Milliseconds of a file's tests that are too many for a load of it for one mutant. */
const LONG = 15_000;

/**
 * @param {Plan} plan
 * @param {Globs} globs the test files
 * @param {ReadonlySet<number>} known mutants that are known to survive: only quick runs try them
 * @param {Say} say
 * @returns {Promise<Fate[]>} of each mutant
 * @throws {Error} where a test fails with no mutant
 */
export async function tryAll(plan, globs, known, say) {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
  const path = join(folder, 'board');
  const board = Board.create(path, plan.mutants.length);
  const orders = { board: path, count: plan.mutants.length, mutant: -1, limit: 0 };
  for (const mutant of known) board.leave(mutant);
  try {
    const files = await inPlace(plan, globs, orders, say);
    const open = plan.mutants.flatMap((_, mutant) => (board.isKilled(mutant) || known.has(mutant) ? [] : [mutant]));
    await afresh(plan, files, open, board, orders, say);
    const reached = new Set(files.flatMap((file) => [...file.reached]));
    return plan.mutants.map((_, mutant) =>
      board.isKilled(mutant) ? 'killed' : reached.has(mutant) ? 'survived' : 'unreached',
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @type {(plan: Plan, globs: Globs, orders: Orders, say: Say) => Promise<TestFile[]>} */
async function inPlace(plan, globs, orders, say) {
  // In the order of the globs.
  /** @type {(path: string) => number} */
  const placeOf = (path) => globs.include.findIndex((glob) => path.startsWith(join(ROOT, glob.split('*', 1)[0] ?? '')));
  /** @type {(file: string, ms: number) => void} */
  const ended = (file, ms) => say(`  ${(ms / 1000).toFixed(0).padStart(4)} s  ${file}`);
  const tests = await openTests(plan, { ...globs, workers: WORKERS, bail: 0, ended });
  try {
    const files = (await tests.files()).toSorted((one, other) => placeOf(one) - placeOf(other));
    const modules = await tests.run(files, orders);
    return modules.map(fileOf);
  } finally {
    await tests.close();
  }
}

/** @param {import('./tests.mjs').TestModule} module @returns {TestFile} */
function fileOf(module) {
  // What our runner puts there.
  const { told } = /** @type {{ told?: import('./runner.mjs').Told }} */ (module.meta());
  const file = relative(ROOT, module.moduleId);
  const errors = module.errors().map(({ message }) => message);
  if (told === undefined) throw new Error(`${file} did not come to its end: ${errors.join('; ')}`);
  if (told.failed.length > 0) throw new Error(`${file} fails with no mutant: ${told.failed.join('; ')}`);
  const { ms, reached, unsettled } = told;
  return { path: module.moduleId, ms, reached: new Set(reached), unsettled: new Set(unsettled) };
}

/** @type {(plan: Plan, files: TestFile[], open: number[], board: Board, orders: Orders, say: Say) => Promise<void>} */
async function afresh(plan, files, open, board, orders, say) {
  const ordered = files.filter(({ ms }) => ms < LONG).toSorted((one, other) => one.ms - other.ms);
  /** @type {(mutant: number) => string[]} */
  const pathsOf = (mutant) => ordered.flatMap(({ path, unsettled }) => (unsettled.has(mutant) ? [path] : []));
  const left = open.filter((mutant) => pathsOf(mutant).length > 0);
  say(`${open.length} mutants live on; ${left.length} get a fresh load of test files.`);
  await Promise.all(Array.from({ length: Math.min(WORKERS, left.length) }, worker));

  async function worker() {
    const include = ordered.map(({ path }) => relative(ROOT, path));
    const tests = await openTests(plan, { include, workers: 1, bail: 1 });
    for (let mutant = left.shift(); mutant !== undefined; mutant = left.shift()) {
      const modules = await tests.run(pathsOf(mutant), { ...orders, mutant, limit: 2 * LONG });
      if (modules.some((module) => module.state() === 'failed')) board.kill(mutant);
    }
    await tests.close();
  }
}
