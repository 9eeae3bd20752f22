// What a run found, as text.

/** @typedef {import('./try-all.mjs').Fate} Fate */
/** @typedef {import('./plan.mjs').Numbered} Numbered */
/** @typedef {{ readonly mutant: Numbered, readonly fate: Fate, readonly why: string | undefined }} Verdict */

/** @param {readonly Verdict[]} verdicts @returns {number} how many of a hundred were killed */
export const percentOf = (verdicts) => (100 * count(verdicts, 'killed')) / Math.max(1, verdicts.length);

/** @param {readonly Verdict[]} verdicts @returns {string[]} a line for each file, and one for all */
export function tableOf(verdicts) {
  const files = [...new Set(verdicts.map(({ mutant }) => mutant.file))];
  const rows = files.map((file) =>
    row(
      file,
      verdicts.filter(({ mutant }) => mutant.file === file),
    ),
  );
  return ['mutants  killed  survived  not reached', ...rows, row('in all', verdicts)];
}

/** @param {readonly Verdict[]} verdicts @returns {string[]} each survivor of which the list does not say why */
export const strangersIn = (verdicts) =>
  verdicts
    .filter(({ fate, why }) => fate !== 'killed' && why === undefined)
    .map(
      ({ mutant: { file, line, change }, fate }) =>
        `${file}:${line}  ${change}${fate === 'unreached' ? '  (not reached)' : ''}`,
    );

/** @type {(name: string, verdicts: readonly Verdict[]) => string} */
function row(name, verdicts) {
  const figures = [verdicts.length, ...FATES.map((fate) => count(verdicts, fate))];
  const cells = figures.map((figure, index) => String(figure).padStart(WIDTHS[index] ?? 0));
  return `${cells.join('')}   ${percentOf(verdicts).toFixed(1).padStart(5)} %  ${name}`;
}

/** @type {readonly Fate[]} */
const FATES = ['killed', 'survived', 'unreached'];
const WIDTHS = [7, 8, 10, 13];

/** @type {(verdicts: readonly Verdict[], fate: Fate) => number} */
const count = (verdicts, wanted) => verdicts.filter(({ fate }) => fate === wanted).length;
