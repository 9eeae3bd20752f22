import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './steps.mjs';

/** @typedef {{ name: string, version: string, licence: string, source: string, text: string }} Package */

/**
 * The packages that modules come from, by name, each with the address of its source and the text of its licence.
 * @param {readonly string[]} modules paths
 * @returns {Package[]}
 * @throws {Error} where a package says nothing of its licence or its source
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
 * A table of what there is, then our own licence, then those of what is bundled with us: most of them ask that their text
 * goes wherever the code goes, and one (MPL-2.0, 3.2) that people are told where its source is.
 * @param {readonly Package[]} packages
 */
export function licenceTexts(packages) {
  const table = packages.map(({ name, version, licence }) => `  ${`${name} ${version}`.padEnd(40)} ${licence}`);
  const head = `Opt-Out Witness for LinkedIn (MIT) holds these packages; the text of each licence follows.\n\n${table.join('\n')}`;
  const own = `${head}\n\n----\n\nOpt-Out Witness for LinkedIn\n\n${readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim()}`;
  const theirs = packages.map(
    ({ name, version, licence, source, text }) => `${name} ${version} (${licence}), ${source}\n\n${text.trim()}`,
  );
  return `${[own, ...theirs].join('\n\n----\n\n')}\n`;
}

/**
 * @param {string} folder
 * @returns {Package}
 */
function packageIn(folder) {
  const { name, version, license, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const source = sourceOf(repository?.url ?? repository);
  if (typeof license !== 'string' || file === undefined || source === undefined) {
    throw new Error(`${name} does not say all of its licence, the text of it, and where its source is`);
  }
  return { name, version, licence: license, source, text: readFileSync(join(folder, file), 'utf8') };
}

/**
 * `https://github.com/owner/name`, of any of the forms that a package.json may hold.
 * @param {unknown} repository
 * @returns {string | undefined}
 */
function sourceOf(repository) {
  const place = /^(?:.*github\.com[/:]|github:)?([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(String(repository))?.[1];
  return place && `https://github.com/${place}`;
}
