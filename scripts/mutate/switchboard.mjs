/** The name under which mutated code asks whether a mutant is tried. */
export const ASKS = '__mutant';

// Tests set clocks of their own.
const now = performance.now.bind(performance);

/** Asking the time is dear, and some code asks a hundred million times. */
const SELDOM = 16;

/** What mutated code asks while it runs: which mutant is tried, if any. And what it came past while none was. */
export class Switchboard {
  #tried = -1;
  #until = 0;
  #asked = 0;
  #marks;

  /** @param {number} count how many mutants there are */
  constructor(count) {
    this.#marks = new Uint8Array(count);
  }

  /**
   * @param {number} mutant the one to try; none where it is negative
   * @param {number} ms after which its code is stopped where it next asks: it may run without end
   */
  turnTo(mutant, ms) {
    this.#tried = mutant;
    this.#until = now() + ms;
    this.#marks.fill(0);
  }

  /** The mutants that were come past since the last turn, none being tried. */
  get reached() {
    return [...this.#marks.keys()].filter((mutant) => this.#marks[mutant] === 1);
  }

  /** @param {number} mutant */
  asks = (mutant) => {
    if (this.#tried < 0) {
      this.#marks[mutant] = 1;
      return false;
    }
    this.#asked += 1;
    if (this.#asked % SELDOM === 0 && now() > this.#until) throw new Error(`mutant ${this.#tried} runs without end`);
    return mutant === this.#tried;
  };
}
