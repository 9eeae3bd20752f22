import { relative } from 'node:path';
import { ensureDependencies, fail, ROOT } from './steps.mjs';

// npm run build-for-amo: the zip for Firefox, from the source zip as from a clone. With `-- chrome`: the other one.
try {
  await ensureDependencies();
  const { RELEASE, releaseFor } = await import('./zip/release.mjs');
  const [browser = 'firefox'] = process.argv.slice(2);
  if (browser !== 'firefox' && browser !== 'chrome') throw new Error(`There is no build for ${browser}.`);
  console.log(`${releaseFor(browser).join('\n')}\n\nIn ${relative(ROOT, RELEASE)}.`);
} catch (error) {
  fail(error);
}
