import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../steps.mjs';

/** What is known: Preact may set `innerHTML` where it is told to, and no page of ours tells it to. */
const KNOWN = ['UNSAFE_VAR_ASSIGNMENT'];

/**
 * @param {string} zip path of a build for Firefox
 * @returns {boolean} whether Mozilla's lint finds nothing in it but what is known; what it finds is printed
 */
export function lint(zip) {
  const webExt = join(ROOT, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
  const args = [webExt, 'lint', '--source-dir', zip, '--no-config-discovery', '--output', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  /** @type {{ errors: Message[], warnings: Message[] }} */
  const { errors, warnings } = JSON.parse(stdout);
  const found = [...errors, ...warnings];
  console.log([...found.map(({ code, file, line }) => `${code} in ${file}, line ${line}`), stderr].join('\n').trim());
  return found.map(({ code }) => code).join() === KNOWN.join();
}

/** @typedef {{ readonly code: string, readonly file?: string, readonly line?: number }} Message */
