import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../meta/sources';

const DEMO = join(ROOT, '.demo');

it('the demo does the whole job by itself, and leaves pictures and the record', { timeout: 300_000 }, () => {
  rmSync(DEMO, { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts', 'start.mjs'), '--demo'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect({ status, stderr }, stdout).toEqual({ status: 0, stderr: '' });
  const left = readdirSync(DEMO).map((file) => file.replace(/^.*\./, ''));
  expect(left.toSorted()).toEqual(['csv', 'html', 'json', 'png', 'png', 'png', 'png', 'png', 'png']);
});
