import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, buildFor, ROOT } from '../steps.mjs';
import { archive, filesIn } from './archive.mjs';

/** Where a release lies. */
export const RELEASE = join(ROOT, 'dist', 'release');

const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** @typedef {'chrome' | 'firefox'} Browser */
/** @type {(part: Browser | 'source') => string} */
export const zipName = (part) => `${name}-${version}-${part}.zip`;

/**
 * Builds all that a release consists of: a zip per browser, one of the source, verify.mjs, and their checksums.
 * @returns {string[]} the checksums, as `sha256sum` writes and checks them
 * @throws {Error} one sentence, where this is no clone, or a build failed
 */
export function release() {
  const source = archive(filesIn(ROOT, tracked()));
  build();
  return write({
    [zipName('chrome')]: zipOf('chrome'),
    [zipName('firefox')]: zipOf('firefox'),
    [zipName('source')]: source,
    'verify.mjs': new Uint8Array(readFileSync(join(ROOT, 'dist', 'verify.mjs'))),
  });
}

/**
 * Builds the zip of one browser alone, as a reviewer does from the source zip.
 * @param {Browser} browser
 */
export function releaseFor(browser) {
  buildFor(browser);
  return write({ [zipName(browser)]: zipOf(browser) });
}

/** @type {(browser: Browser) => Uint8Array} */
const zipOf = (browser) => archive(filesIn(join(ROOT, 'dist', browser)));

/** @type {(files: Readonly<Record<string, Uint8Array>>) => string[]} */
function write(files) {
  rmSync(RELEASE, { recursive: true, force: true });
  mkdirSync(RELEASE, { recursive: true });
  for (const [file, bytes] of Object.entries(files)) writeFileSync(join(RELEASE, file), bytes);
  const sums = Object.entries(files).map(
    ([file, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${file}`,
  );
  if (Object.keys(files).length > 1) writeFileSync(join(RELEASE, 'SHA256SUMS'), `${sums.join('\n')}\n`);
  return sums;
}

// What is not committed is in nobody else's hands.
function tracked() {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0)
    throw new Error(
      'The source zip holds what git tracks, and this folder is no clone. `npm run build-for-amo` needs none.',
    );
  return stdout.split('\0').filter((file) => file !== '');
}
