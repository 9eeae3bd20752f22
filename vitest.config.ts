import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

// Unit tests run anywhere; end-to-end tests drive the built extension in real browsers, one after the other.
export default defineConfig({
  plugins: [preact({ devToolsEnabled: false })],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**'],
          setupFiles: ['test/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
