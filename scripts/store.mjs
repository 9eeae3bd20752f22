import { relative } from 'node:path';
import { buildFor, ensureDependencies, fail, ROOT } from './steps.mjs';

// npm run store: the pictures for the extension stores, in store/, drawn by the real extension on the practice page.
try {
  await ensureDependencies();
  buildFor('chrome');
  // What needs the dependencies is loaded only now that they are there.
  const { drawAll } = await import('./store/draw-all.mjs');
  for (const file of await drawAll()) console.log(relative(ROOT, file));
} catch (error) {
  fail(error);
}
