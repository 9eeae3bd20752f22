import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { licenceTexts, packagesOf } from './licences.mjs';
import { ROOT } from './steps.mjs';

// The build of dist/verify.mjs: one file for Node, with all that it needs in it.

const { version, license } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** Of all texts, those that the command says: the others are of pages. */
const MESSAGES = join(ROOT, 'src/public/_locales/en/messages.json');
const ITS_OWN = /^verify_/;

/** @type {import('vite').Plugin} */
const ownTexts = {
  name: 'own-texts',
  enforce: 'pre',
  load(id) {
    if (id.replaceAll('\\', '/') !== MESSAGES.replaceAll('\\', '/')) return undefined;
    const all = Object.entries(JSON.parse(readFileSync(id, 'utf8')));
    return JSON.stringify(Object.fromEntries(all.filter(([key]) => ITS_OWN.test(key))));
  },
};

/** @type {import('vite').Plugin} */
const named = {
  name: 'named-with-licences',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const [file, ...others] = Object.values(bundle);
    if (file?.type !== 'chunk' || others.length > 0) throw new Error('verify.mjs is no longer one file');
    const packages = packagesOf(file.moduleIds);
    const holds = packages.map(({ name, version, licence }) => `${name} ${version} (${licence})`).join(', ');
    const own = `// verify.mjs of Opt-Out Witness for LinkedIn ${version} (${license}): checks records, see --help.`;
    const texts = licenceTexts(packages).replaceAll('*/', '* /');
    file.code = `${own} Holds ${holds}; licences at the end.\n${file.code}\n/*!\n${texts}*/\n`;
  },
};

export default defineConfig({
  root: ROOT,
  publicDir: false,
  plugins: [ownTexts, named],
  ssr: { noExternal: true },
  build: {
    ssr: 'src/verify/index.ts',
    outDir: 'dist',
    emptyOutDir: false,
    target: 'node20',
    // Whoever trusts nobody can read what it does.
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'verify.mjs', codeSplitting: false } },
  },
});
