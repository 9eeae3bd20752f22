import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { printTable } from './bench/table.mjs';
import { ensureBrowser } from './browser/find.mjs';
import { build, ensureDependencies, fail, ROOT, runPackage } from './steps.mjs';

// npm run bench [PART ...]: measures the release build in Chromium, prints a table and writes it to test-output/bench.json.
// A part is what the name of a file in test/bench begins with; all of them unless told.

const LINES = join(ROOT, 'test-output', 'bench.ndjson');

await main(process.argv.slice(2)).catch(fail);

/** @type {(parts: readonly string[]) => Promise<void>} */
async function main(parts) {
  await ensureDependencies();
  ensureBrowser('chromium');
  build();
  rmSync(LINES, { force: true });
  mkdirSync(join(ROOT, 'test-output'), { recursive: true });
  const files = parts.map((part) => join('test', 'bench', part));
  const well = await runPackage('vitest/vitest.mjs', ['run', '--project', 'bench', ...files]);
  const { missed } = printTable(LINES);
  if (!well) throw new Error('A measurement broke down: its message is above.');
  if (missed > 0) console.log(`${missed} of the goals missed; docs/speed.md says of each what the profile shows.`);
}
