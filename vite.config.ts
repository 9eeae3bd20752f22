import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { minify } from 'terser';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import program from './package.json' with { type: 'json' };
import { licenceTexts, packagesOf } from './scripts/licences.mjs';
import { popupChunks } from './scripts/popup-chunks.mjs';

/** What each browser's manifest has that the other's has not. */
const OWN = {
  chrome: { minimum_chrome_version: '123', storage: { managed_schema: 'managed-schema.json' } },
  firefox: {
    background: { scripts: [manifest.background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'optout-witness@optout-witness.example',
        strict_min_version: '142.0',
        // Asked for where somebody shares a summary with their other browsers (`platform/sharing.ts`).
        data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
      },
    },
  },
} as const;

/** Characters over which a script is loaded on demand anyway, and not worth half a minute of building. */
const LARGE = 100_000;

// Terser gets a little more out of what the bundler has made small already. The script in the page, which the plugin above
// builds for itself, and the popup have a size to keep.
const smallest: Plugin = {
  name: 'smallest-scripts',
  enforce: 'post',
  async generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk' && file.code.length < LARGE) file.code = await small(file.code, { module: true });
    }
    const script = bundle['src/content/index.iife.js'];
    if (script?.type !== 'asset') throw new Error('the content script is not where it was');
    script.source = await small(String(script.source), { toplevel: true });
  },
};

async function small(code: string, scope: { module: true } | { toplevel: true }): Promise<string> {
  const compress = { passes: 4, unsafe_arrows: true };
  return (await minify(code, { ecma: 2020, compress, ...scope })).code ?? '';
}

// What is loaded later brings no styles and is near by, so nothing has to be fetched ahead of it.
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

// The script in the page holds none but our own code.
const withLicences: Plugin = {
  name: 'with-licences',
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
    // Browsers take a text file of an extension for Windows-1252 unless it begins with a byte order mark.
    const source = `\uFEFF${licenceTexts(packagesOf(modules))}`;
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
  },
};

// One build per browser: `vite build --mode chrome`, `vite build --mode firefox`.
export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  // The plugin's type does not know Firefox's `data_collection_permissions`.
  const whole = { ...manifest, version: program.version, ...OWN[browser] } as ManifestV3Export;
  return {
    plugins: [
      plainImports,
      preact({ devToolsEnabled: false }),
      crx({ manifest: whole, browser }),
      smallest,
      withLicences,
    ],
    publicDir: 'src/public',
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: browser === 'firefox' ? 'firefox142' : 'chrome123',
      // Scripts that import others name them in the page, so that all are asked for at once.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { report: 'src/report/index.html', welcome: 'src/welcome/index.html' },
        output: { codeSplitting: { groups: popupChunks() } },
      },
    },
  };
});
