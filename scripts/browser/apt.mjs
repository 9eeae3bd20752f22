import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const APT = '/usr/bin/apt-get';

/**
 * @returns {boolean} whether packages can be installed here without a question: as root on Debian and its relatives
 */
export function canInstall() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync(APT);
}

/**
 * Says on standard error what it waits for.
 *
 * @param {...string} names of the packages
 * @returns {void}
 * @throws {Error} with the last line of what apt-get said
 */
export function install(...names) {
  process.stderr.write(`Installing ${names.join(', ')} with apt-get (a minute or two) ...\n`);
  apt('update');
  apt('install', '-y', ...names);
}

/** @type {(...args: string[]) => void} */
function apt(...args) {
  // A machine that has just started may hold the lock for its own updates.
  const quiet = ['-qq', '-o', 'DPkg::Lock::Timeout=120'];
  const { status, stderr } = spawnSync(APT, [...quiet, ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`\`apt-get ${args.join(' ')}\` failed: ${stderr.trim().split('\n').at(-1)}`);
}
