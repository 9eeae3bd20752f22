import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { canInstall, install } from './browser/apt.mjs';

// The standard tools of VERIFYING.md: a test runs its steps as they stand there.

/** @typedef {{ package: string, tried: readonly [command: string, ...args: string[]] }} Tool `package` is Debian's */

/** @type {readonly Tool[]} */
const TOOLS = [
  { package: 'jose', tried: ['jose', 'fmt', '-j', '{}', '-O'] },
  { package: 'openssl', tried: ['openssl', 'version'] },
  { package: 'python3-jwcrypto', tried: ['python3', '-c', 'import jwcrypto'] },
];

/** @type {Readonly<Record<string, string>>} */
const COMMANDS = {
  darwin: 'brew install jose openssl coreutils && python3 -m pip install jwcrypto',
  win32: 'wsl --install -d Debian',
};

/**
 * Finds the tools, or installs them where that needs no question: as root on Debian and its relatives.
 *
 * @returns {string} the `PATH` on which all of them are
 * @throws {Error} one sentence with the command to run
 */
export function ensureTools() {
  const missing = missingTools();
  if (missing.length > 0 && canInstall()) install(...missing);
  return toolsPath();
}

/**
 * @returns {string} the `PATH` on which all of them are
 * @throws {Error} one sentence with the command to run
 */
export function toolsPath() {
  const found = paths().find((path) => lacking(path).length === 0);
  if (found !== undefined) return found;
  const missing = missingTools();
  const command = COMMANDS[process.platform] ?? `sudo apt-get install -y ${missing.join(' ')}`;
  throw new Error(`The steps of VERIFYING.md need ${missing.join(', ')}, so run \`${command}\`.`);
}

// A Python of one's own often comes first, and knows nothing of the packages of the system's.
/** @type {() => string[]} */
function paths() {
  const { PATH = '' } = process.env;
  return [PATH, ['/usr/bin', '/bin', PATH].join(delimiter)];
}

/** @type {() => string[]} */
function missingTools() {
  const [first = [], ...others] = paths().map(lacking);
  return first.filter((name) => others.every((lacks) => lacks.includes(name)));
}

/** @type {(path: string) => string[]} */
function lacking(path) {
  const env = { ...process.env, PATH: path };
  /** @type {(tool: Tool) => boolean} */
  const works = ({ tried: [command, ...args] }) => spawnSync(command, args, { env, stdio: 'ignore' }).status === 0;
  return TOOLS.filter((tool) => !works(tool)).map((tool) => tool.package);
}
