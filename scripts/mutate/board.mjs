import { openSync, readSync, writeFileSync, writeSync } from 'node:fs';

// What is known of each mutant by all workers, in two bytes each: that it is killed, and how many slow runs it survived. Not in
// one: a run that it survives may end right after another worker's run has killed it, and must not write over that.

const BYTES = 2;
const KILLED = 0;
const SPARED = 1;

/** Milliseconds of a run that is made for every mutant that lives. */
const QUICK = 30;

/** Slower runs that a mutant may survive; then it is tried in quick ones alone. What lives so long mostly lives on. */
const PATIENCE = 100;

export class Board {
  #file;
  #byte = new Uint8Array(1);

  /** @param {string} path of a file that `create` made */
  constructor(path) {
    this.#file = openSync(path, 'r+');
  }

  /** @param {string} path @param {number} count how many mutants there are */
  static create(path, count) {
    writeFileSync(path, new Uint8Array(BYTES * count));
    return new Board(path);
  }

  /** @param {number} mutant */
  kill = (mutant) => this.#write(mutant, KILLED, 1);

  /**
   * Notes that a mutant survived a run.
   * @param {number} mutant
   * @param {number} ms that the run takes
   */
  spare = (mutant, ms) => {
    if (ms >= QUICK) this.#write(mutant, SPARED, Math.min(PATIENCE, this.#read(mutant, SPARED) + 1));
  };

  /**
   * Notes that a mutant is known to live on.
   * @param {number} mutant
   */
  leave = (mutant) => this.#write(mutant, SPARED, PATIENCE);

  /**
   * Whether a mutant is worth a run of a test.
   * @param {number} mutant
   * @param {number} ms that the run takes
   */
  isOpen = (mutant, ms) => !this.isKilled(mutant) && (ms < QUICK || this.#read(mutant, SPARED) < PATIENCE);

  /** @param {number} mutant */
  isKilled = (mutant) => this.#read(mutant, KILLED) === 1;

  /** @param {number} mutant @param {number} which of its bytes */
  #read(mutant, which) {
    readSync(this.#file, this.#byte, 0, 1, BYTES * mutant + which);
    return this.#byte[0] ?? 0;
  }

  /** @param {number} mutant @param {number} which of its bytes @param {number} said */
  #write(mutant, which, said) {
    writeSync(this.#file, new Uint8Array([said]), 0, 1, BYTES * mutant + which);
  }
}
