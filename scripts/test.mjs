import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser/find.mjs';
import { ensureDependencies, fail, ROOT, runPackage } from './steps.mjs';
import { ensureTools } from './tools.mjs';

// npm test: everything, on a machine with nothing installed. Ends with one line, `N passed, N failed`, over all suites.

/** @typedef {{ passed: number, failed: number }} Count */

const REPORTS = join(ROOT, '.cache', 'reports');

/** @type {readonly (readonly [name: string, step: () => Promise<Count>])[]} */
const STEPS = [
  ['format and lint', () => check(runPackage('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']))],
  ['types', () => check(runPackage('typescript/bin/tsc', ['-b']))],
  ['dead code', () => check(runPackage('knip/bin/knip.js', []))],
  ['unit', () => vitest('unit', ['unit'])],
  ['build and zip', () => check(buildZips())],
  ['Firefox lint', () => check(lintZip())],
  ['end to end, from the zips', () => vitest('e2e', ['e2e*', 'faults'])],
];

try {
  await ensureDependencies();
  ensureBrowser('chromium');
  ensureBrowser('firefox');
  ensureTools();
  await runAll();
} catch (error) {
  fail(error);
}

async function runAll() {
  // The gallery's, which are for looking at.
  process.env['PICTURES'] ??= 'none';
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const total = { passed: 0, failed: 0 };
  for (const [name, step] of STEPS) {
    const began = Date.now();
    const { passed, failed } = await step().catch(reported);
    console.log(`— ${name}: ${passed} passed, ${failed} failed (${Math.round((Date.now() - began) / 1000)} s)`);
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
}

// What needs a package is loaded once it is there.
async function buildZips() {
  const { releaseAndUnpack, UNZIPPED } = await import('./zip/unzipped.mjs');
  releaseAndUnpack();
  process.env['DIST'] = UNZIPPED;
  return true;
}

async function lintZip() {
  const { RELEASE, zipName } = await import('./zip/release.mjs');
  return (await import('./zip/lint.mjs')).lint(join(RELEASE, zipName('firefox')));
}

/** @type {(error: unknown) => Count} */
function reported(error) {
  console.error(error instanceof Error ? error.message : error);
  return { passed: 0, failed: 1 };
}

/** @type {(step: Promise<boolean>) => Promise<Count>} */
async function check(step) {
  return (await step) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

// A run that broke down, or that ran nothing, has failed, whatever its report counts.
/** @type {(name: string, projects: readonly string[]) => Promise<Count>} */
async function vitest(name, projects) {
  const file = join(REPORTS, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const chosen = projects.flatMap((project) => ['--project', project]);
  const well = await runPackage('vitest/vitest.mjs', ['run', ...chosen, ...reporters]);
  const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(file, 'utf8'));
  const failed = numTotalTests - numPassedTests;
  return { passed: numPassedTests, failed: well && numTotalTests > 0 ? failed : Math.max(failed, 1) };
}
