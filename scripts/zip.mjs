import { relative } from 'node:path';
import { ensureDependencies, fail, ROOT } from './steps.mjs';

// npm run zip: what goes to the stores, in dist/release, the same bytes from each clone of the same commit.
try {
  await ensureDependencies();
  const { RELEASE, release } = await import('./zip/release.mjs');
  console.log(`${release().join('\n')}\n\nIn ${relative(ROOT, RELEASE)}.`);
} catch (error) {
  fail(error);
}
