import { defineConfig } from 'vite';
import { packagesOf } from './licences.mjs';
import { ROOT } from './steps.mjs';

// The build of the script that reads a page's structure: one classic script that is one expression, the report. It is no
// part of the extension's own build, so that nothing of it is in the script that always stands in the page.

/** @type {import('vite').Plugin} */
const oneExpression = {
  name: 'one-expression',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const [file, ...others] = Object.values(bundle);
    if (file?.type !== 'chunk' || others.length > 0) throw new Error('the report of a structure is no longer one file');
    const packages = packagesOf(file.moduleIds).map(({ name }) => name);
    if (packages.length > 0) throw new Error(`the report of a structure holds ${packages.join(', ')}`);
    // Without the name it leaves nothing behind where it ran.
    const bare = file.code.replace(/^var structure\s*=\s*/, '');
    if (bare === file.code) throw new Error('the report of a structure is no longer one expression');
    file.code = bare;
  },
};

export default defineConfig(({ mode }) => ({
  root: ROOT,
  publicDir: false,
  plugins: [oneExpression],
  build: {
    outDir: `dist/${mode}`,
    emptyOutDir: false,
    target: mode === 'firefox' ? 'firefox142' : 'chrome123',
    modulePreload: false,
    rolldownOptions: {
      input: 'src/structure/index.ts',
      preserveEntrySignatures: 'strict',
      output: { format: 'iife', name: 'structure', entryFileNames: 'src/structure/index.js' },
    },
  },
}));
