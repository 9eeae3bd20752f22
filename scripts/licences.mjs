import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './steps.mjs';

/** @typedef {{ name: string, version: string, licence: string, text: string }} Package */

/**
 * The packages that modules come from, by name, each with the text of its licence.
 * @param {readonly string[]} modules paths
 * @returns {Package[]}
 * @throws {Error} where a package says nothing of its licence
 */
export function packagesOf(modules) {
  const folders = modules.flatMap(
    (path) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path.replaceAll('\\', '/'))?.[0] ?? [],
  );
  // A package may be installed twice, each time below one that uses it.
  const found = new Map([...new Set(folders)].map(packageIn).map((one) => [`${one.name} ${one.version}`, one]));
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The licences as a comment.
 * @param {readonly Package[]} packages
 */
export function licences(packages) {
  const own = { name: 'Opt-Out Witness for LinkedIn', text: readFileSync(join(ROOT, 'LICENSE'), 'utf8') };
  const texts = [own, ...packages].map(({ name, text }) => `${name}\n\n${text.trim()}`);
  return `/*!\n${texts.join('\n\n----\n\n').replaceAll('*/', '* /')}\n*/\n`;
}

/**
 * @param {string} folder
 * @returns {Package}
 */
function packageIn(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (typeof license !== 'string' || file === undefined) throw new Error(`${name} says nothing of its licence`);
  return { name, version, licence: license, text: readFileSync(join(folder, file), 'utf8') };
}
