import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { minify } from 'terser';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import program from './package.json' with { type: 'json' };

/** What each browser's manifest has that the other's has not. */
const OWN = {
  chrome: { minimum_chrome_version: '123' },
  firefox: {
    background: { scripts: [manifest.background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'optout-witness@optout-witness.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
} as const;

// What stands in a page must be small: terser gets a tenth more out of it than the bundler's own minifier.
const smallest: Plugin = {
  name: 'smallest-content-script',
  enforce: 'post',
  async generateBundle(_options, bundle) {
    const script = bundle['src/content/index.iife.js'];
    if (script?.type !== 'asset') throw new Error('the content script is not where it was');
    const options = { ecma: 2020, toplevel: true, compress: { passes: 4, unsafe_arrows: true } } as const;
    script.source = (await minify(String(script.source), options)).code ?? '';
  },
};

// One build per browser: `vite build --mode chrome`, `vite build --mode firefox`.
export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  // The plugin's type does not know Firefox's `data_collection_permissions`.
  const whole = { ...manifest, version: program.version, ...OWN[browser] } as ManifestV3Export;
  return {
    plugins: [preact({ devToolsEnabled: false }), crx({ manifest: whole, browser }), smallest],
    publicDir: 'src/public',
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: browser === 'firefox' ? 'firefox142' : 'chrome123',
      modulePreload: false,
      rolldownOptions: { input: { report: 'src/report/index.html' } },
    },
  };
});
