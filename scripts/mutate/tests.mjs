import { relative } from 'node:path';
import preact from '@preact/preset-vite';
import { createVitest } from 'vitest/node';
import { ROOT } from '../steps.mjs';
import { mutated } from './plan.mjs';

// Vitest, kept running: it is asked for one run after the other.

/** @typedef {import('./runner.mjs').Orders} Orders */
/** @typedef {import('vitest/node').TestModule} TestModule */
/** @typedef {Awaited<ReturnType<typeof openTests>>} Tests */

/**
 * @param {import('./plan.mjs').Plan} plan
 * @param {object} options
 * @param {readonly string[]} options.include globs, from the project's folder
 * @param {readonly string[]} [options.exclude]
 * @param {number} options.workers how many files run at a time
 * @param {number} options.bail after how many failed tests a run ends; never where it is 0
 * @param {(file: string, ms: number) => void} [options.ended] is told of each file that came to its end
 */
export async function openTests(plan, { include, exclude = [], workers, bail, ended }) {
  const vitest = await createVitest(
    'test',
    {
      config: false,
      root: ROOT,
      include: [...include],
      exclude: [...exclude],
      setupFiles: ['test/setup.ts'],
      runner: 'scripts/mutate/runner.mjs',
      pool: 'threads',
      maxWorkers: workers,
      bail,
      testTimeout: 30_000,
      reporters: [
        { onTestModuleEnd: (module) => ended?.(relative(ROOT, module.moduleId), module.diagnostic().duration) },
      ],
      watch: false,
      // A mutant that rejects what nobody waits for is not thereby killed.
      dangerouslyIgnoreUnhandledErrors: true,
      sequence: { sequencer: AsGiven },
    },
    { plugins: [preact({ devToolsEnabled: false }), mutated(plan)], logLevel: 'error' },
  );
  // Tests that fail must not write what they then compare with.
  vitest.snapshot.options.updateSnapshot = 'none';
  const project = vitest.getRootProject();

  /**
   * @param {readonly string[]} paths of test files, in the order in which they are to begin
   * @param {Orders} orders
   * @returns {Promise<readonly TestModule[]>}
   */
  async function run(paths, orders) {
    // The type knows only what a test may ask for.
    vitest.provide(/** @type {never} */ ('orders'), /** @type {never} */ (orders));
    const { testModules } = await vitest.runTestSpecifications(paths.map((path) => project.createSpecification(path)));
    return testModules;
  }

  /** @returns {Promise<string[]>} full paths */
  const files = async () => (await vitest.globTestSpecifications()).map(({ moduleId }) => moduleId);

  return { run, files, close: () => vitest.close() };
}

class AsGiven {
  /** @template Files @param {Files} files */
  async sort(files) {
    return files;
  }
  /** @template Files @param {Files} files */
  async shard(files) {
    return files;
  }
}
