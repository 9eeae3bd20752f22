import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../steps.mjs';
import { schemataOf } from './schemata.mjs';

// Which modules are mutated, and which number each mutant has.

/** @typedef {import('./schemata.mjs').Mutant & { readonly file: string }} Numbered `file` from the project's folder */
/** @typedef {{ readonly mutants: readonly Numbered[], readonly code: ReadonlyMap<string, string> }} Plan code by full path */

/**
 * @param {readonly string[]} places files and folders, from the project's folder
 * @returns {Plan}
 */
export function planOf(places) {
  /** @type {Numbered[]} */
  const mutants = [];
  /** @type {Map<string, string>} */
  const code = new Map();
  for (const path of places.flatMap((place) => modulesIn(join(ROOT, place)))) {
    const made = schemataOf(path, readFileSync(path, 'utf8'), mutants.length);
    const file = relative(ROOT, path);
    mutants.push(...made.mutants.map((mutant) => ({ file, ...mutant })));
    code.set(path, made.code);
  }
  return { mutants, code };
}

/** @type {(path: string) => string[]} */
function modulesIn(path) {
  if (!statSync(path).isDirectory()) return /(?<!\.d)\.ts$/.test(path) ? [path] : [];
  const names = readdirSync(path).toSorted();
  return names.flatMap((name) => modulesIn(join(path, name)));
}

/**
 * Gives Vite the mutated code in place of what stands in the files.
 * @param {Plan} plan
 * @returns {import('vite').Plugin}
 */
export const mutated = ({ code }) => ({
  name: 'mutants',
  enforce: 'pre',
  transform: (_code, id) => code.get(id),
});
