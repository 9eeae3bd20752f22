import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../steps.mjs';

// Mutants that are known to survive, and why they may. They are found again by what stands in their line, wherever it moved.

/** Where they are written down. */
export const SURVIVORS = 'test/mutation/survivors.json';

/** @typedef {{ readonly file: string, readonly text: string, readonly change: string }} Survivor */
/** @typedef {readonly { readonly why: string, readonly mutants: readonly Survivor[] }[]} Groups */
/** @typedef {import('./plan.mjs').Numbered} Numbered */
/** @typedef {{ readonly why: ReadonlyMap<number, string>, readonly gone: readonly Survivor[] }} Matched */

/** @returns {Groups} */
export const knownSurvivors = () => JSON.parse(readFileSync(join(ROOT, SURVIVORS), 'utf8'));

/**
 * Which mutants are known to survive. Each line of the list stands for one mutant.
 * @param {readonly Numbered[]} mutants
 * @param {Groups} groups
 * @returns {Matched} `gone`: of which there is no mutant any more
 */
export function matched(mutants, groups) {
  /** @type {Map<string, number[]>} */
  const numbers = new Map();
  mutants.forEach((mutant, number) => {
    numbers.set(keyOf(mutant), [...(numbers.get(keyOf(mutant)) ?? []), number]);
  });
  /** @type {Map<number, string>} */
  const why = new Map();
  const listed = groups.flatMap((group) => group.mutants.map((survivor) => ({ why: group.why, survivor })));
  const gone = listed.filter((one) => {
    const number = numbers.get(keyOf(one.survivor))?.shift();
    if (number !== undefined) why.set(number, one.why);
    return number === undefined;
  });
  return { why, gone: gone.map(({ survivor }) => survivor) };
}

/** @param {Survivor} survivor */
const keyOf = ({ file, text, change }) => [file, text, change].join('\n');
