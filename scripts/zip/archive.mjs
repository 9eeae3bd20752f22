import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { unzipSync, zipSync } from 'fflate';

/** @typedef {ReadonlyMap<string, Uint8Array>} Files by their names in an archive, with `/` between folders */

/**
 * A plain file that its owner may write, as Unix says it. A zip holds local time, so this is the same everywhere: the first day
 * that it can hold.
 * @returns {import('fflate').ZipOptions}
 */
const plainFile = () => ({ os: 3, attrs: 0o100644 << 16, mtime: new Date(1980, 0, 1), level: 9 });

/**
 * A zip of files: sorted by name, of one time and one mode, so that the same files are the same bytes wherever it is made.
 * @param {Files} files
 * @returns {Uint8Array}
 */
export function archive(files) {
  const names = [...files.keys()].toSorted();
  /** @type {import('fflate').Zippable} */
  const entries = {};
  const plain = plainFile();
  for (const name of names) entries[name] = [files.get(name) ?? new Uint8Array(), plain];
  return zipSync(entries);
}

/**
 * @param {string} folder
 * @param {readonly string[]} [names] paths in it; all files unless told
 * @returns {Files}
 */
export function filesIn(folder, names = allIn(folder)) {
  return new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
}

/**
 * Puts what a zip holds into a folder, in place of what was there.
 * @param {string} zip path
 * @param {string} folder
 */
export function unpack(zip, folder) {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, bytes] of Object.entries(unzipSync(new Uint8Array(readFileSync(zip))))) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

/** @type {(folder: string) => string[]} */
function allIn(folder) {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return found.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'));
}
