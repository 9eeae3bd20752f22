// How the mutants are tried that a test reaches, one run of the test after the other.

/** @typedef {{ readonly mutant: number, readonly limit: number }} Trial a run to be made: with which mutant, for how many ms */
/** @typedef {{ readonly hasFailed: boolean, readonly reached: readonly number[], readonly ms: number }} Outcome of a run */
/**
 * How all runs of a test ended.
 * @typedef {object} Ending
 * @property {'failed' | 'slow' | 'unrepeatable' | undefined} trouble why its word does not count, or not for all mutants
 * @property {readonly number[]} unsettled mutants that were reached, and of which its runs say nothing
 * @property {number} ms of its first run
 */

/** @type {Trial} */
const PLAIN = { mutant: -1, limit: Number.POSITIVE_INFINITY };

/** Milliseconds of a run that is not made for every mutant. */
const SLOW = 1000;

/**
 * A test says something about mutants only while it passes whenever none of them is tried: once more after its first run, and
 * after every run that failed. What a mutant left behind can then not be taken for the next one's fault.
 * @param {Pick<import('./board.mjs').Board, 'isOpen' | 'kill' | 'spare'>} board
 * @returns {Generator<Trial, Ending, Outcome>}
 */
export function* trials({ isOpen, kill, spare }) {
  const first = yield PLAIN;
  /** @type {(trouble?: Ending['trouble'], unsettled?: readonly number[]) => Ending} */
  const ended = (trouble, unsettled = first.reached) => ({ trouble, unsettled, ms: first.ms });
  if (first.hasFailed) return ended('failed');
  if (first.ms > SLOW) return ended('slow');
  const again = yield PLAIN;
  if (again.hasFailed) return ended('unrepeatable');
  for (const mutant of first.reached) {
    if (!isOpen(mutant, first.ms)) continue;
    const { hasFailed } = yield { mutant, limit: 1000 + 10 * first.ms };
    if (!hasFailed) {
      spare(mutant, first.ms);
      continue;
    }
    const after = yield PLAIN;
    if (after.hasFailed) return ended('unrepeatable');
    kill(mutant);
  }
  // What is come past only once was kept by the code for later.
  return ended(
    undefined,
    first.reached.filter((mutant) => !again.reached.includes(mutant)),
  );
}
