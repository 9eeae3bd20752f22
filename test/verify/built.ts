import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../meta/sources';

/** Milliseconds for a build, or a run over many files, on a machine that is busy with other suites. */
export const A_WHILE = 120_000;

/** Builds verify.mjs into a folder, from the sources as they are. Throws what the build said where it failed. */
export function buildInto(folder: string): void {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const config = ['--config', 'scripts/verify.config.mjs', '--outDir', folder, '--logLevel', 'error'];
  const { status, stderr } = spawnSync(process.execPath, [vite, 'build', ...config], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0 || stderr !== '') throw new Error(`verify.mjs was not built: ${stderr}`);
}
