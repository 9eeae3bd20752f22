// What the commands share. Runs before anything is installed, so it imports only what Node itself brings.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const OLDEST_NODE = [20, 19];

/**
 * Runs a program in the project's folder, its output going where ours goes.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to this process' environment
 * @returns {Promise<boolean>} whether it ended well
 */
export function run(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const started = spawn(command, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
    started.on('error', reject);
    started.on('exit', (code) => resolve(code === 0));
  });
}

/**
 * Runs the command of an installed package, by the Node that runs us.
 * @param {string} script path below node_modules
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function runPackage(script, args, env) {
  return run(process.execPath, [join(ROOT, 'node_modules', script), ...args], env);
}

/**
 * Installs what the lockfile names, unless exactly that is there already.
 * @throws {Error} one sentence, with what to do
 */
export async function ensureDependencies() {
  refuseOldNode();
  const stamp = join(ROOT, 'node_modules', '.installed-from');
  const wanted = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing the dependencies of package-lock.json ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  if (!(await run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error']))) {
    throw new Error('`npm ci` failed: its message is above. Check the network, then run the same command again.');
  }
  writeFileSync(stamp, wanted);
}

/** Builds all of `dist`: the extension for both browsers, and the check of records. What is said is shown only on failure. */
export function build() {
  buildFor('chrome');
  buildFor('firefox');
  buildVerify();
}

/**
 * Builds the extension for one browser.
 * @param {'chrome' | 'firefox'} browser
 */
export function buildFor(browser) {
  buildWith(['--mode', browser], `for ${browser}`);
  buildWith(['--config', join('scripts', 'structure.config.mjs'), '--mode', browser], `of the report for ${browser}`);
}

/** Builds dist/verify.mjs, one file for Node that checks records. */
export function buildVerify() {
  buildWith(['--config', join('scripts', 'verify.config.mjs')], 'of verify.mjs');
}

/**
 * @param {readonly string[]} args
 * @param {string} what
 */
function buildWith(args, what) {
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    // Whatever is set around it, so that the same sources give the same bytes.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}\nThe build ${what} failed: its message is above.`);
}

/**
 * Ends the process with one sentence instead of a stack, since these are a person's commands.
 * @param {unknown} error
 */
export function fail(error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldest = 0, from = 0] = OLDEST_NODE;
  if (major > oldest || (major === oldest && minor >= from)) return;
  throw new Error(`Node ${OLDEST_NODE.join('.')} or later is needed; this is ${process.versions.node}.`);
}
