import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** What is about moments, or in the way of others: on a machine that does nothing else. */
const ALONE = [
  'test/e2e/fixtures.test.ts',
  'test/e2e/unseen.test.ts',
  // It builds into the folder that the others load, unless they were given another.
  ...(process.env['DIST'] === undefined ? ['test/e2e/demo.test.ts'] : []),
];

/** Of tests in browsers: what a page or the toolbar says is asked for again, for milliseconds, since they follow an act late. */
const IN_BROWSERS = {
  testTimeout: 60_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 20_000, interval: 50 } },
};

// Unit tests run anywhere; end-to-end tests drive the built extension in real browsers, three files at a time, since what they do
// is wait for the most part.
export default defineConfig({
  plugins: [preact({ devToolsEnabled: false })],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/faults/browser/**'],
          setupFiles: ['test/setup.ts'],
          // Left to itself it keeps a core free.
          maxWorkers: '100%',
          // What takes half a second here takes ten on a machine that does much else.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          exclude: ALONE,
          maxWorkers: 3,
          ...IN_BROWSERS,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          // Beside those of the project above, which take as many at a time.
          name: 'faults',
          include: ['test/faults/browser/*.test.ts'],
          maxWorkers: 3,
          ...IN_BROWSERS,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e-alone',
          include: ALONE,
          fileParallelism: false,
          ...IN_BROWSERS,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'bench',
          include: ['test/bench/**/*.bench.ts'],
          fileParallelism: false,
          testTimeout: 900_000,
          hookTimeout: 900_000,
        },
      },
    ],
  },
});
