import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unpack } from '../../scripts/zip/archive.mjs';
import { RELEASE, zipName } from '../../scripts/zip/release.mjs';
import { ROOT } from '../meta/sources';

const CACHE = join(ROOT, '.cache');
const bytesOf = (file: string) => readFileSync(join(RELEASE, file));

describe('what goes to the stores', () => {
  // Of a release that `npm run zip` made just now. Beside this project, where its packages can be linked to.
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'source-'));

  beforeAll(() => {
    unpack(join(RELEASE, zipName('source')), folder);
    installLike(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(['firefox', 'chrome'] as const)(
    'is built from the source zip, elsewhere, to the same bytes: %s',
    (browser) => {
      const { status, stderr } = spawnSync(process.execPath, ['scripts/build-for-amo.mjs', browser], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const again = readFileSync(join(folder, 'dist', 'release', zipName(browser)));
      expect(again.equals(bytesOf(zipName(browser)))).toBe(true);
    },
  );

  it('has a checksum for each file, and verify.mjs that runs by itself', () => {
    const sums = bytesOf('SHA256SUMS').toString().trim().split('\n');
    const files = [zipName('chrome'), zipName('firefox'), zipName('source'), 'verify.mjs'];
    const sumOf = (file: string) => createHash('sha256').update(bytesOf(file)).digest('hex');
    expect(sums).toEqual(files.map((file) => `${sumOf(file)}  ${file}`));
    const { status } = spawnSync(process.execPath, [join(RELEASE, 'verify.mjs'), '--help']);
    expect(status).toBe(0);
  });

  it('holds in the source zip no more than what is tracked', () => {
    expect(existsSync(join(folder, 'package-lock.json'))).toBe(true);
    const names = Object.keys(unzipSync(bytesOf(zipName('source'))));
    expect(names.filter((name) => /^(node_modules|dist|\.cache|test-output|\.git)\//.test(name))).toEqual([]);
  });
});

// What `npm ci` would put there, in a second: a link to each file. One link to the folder would lead out of the project.
function installLike(folder: string): void {
  const [from, to] = [join(ROOT, 'node_modules'), join(folder, 'node_modules')];
  const { status } = spawnSync('cp', ['-al', from, to]);
  if (status !== 0) cpSync(from, to, { recursive: true, verbatimSymlinks: true });
}
