import { openSync, readSync, writeFileSync, writeSync } from 'node:fs';

// What is known of each mutant by all workers, in one byte each: that it is killed, or how many slow runs it survived.

const KILLED = 255;

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
    writeFileSync(path, new Uint8Array(count));
    return new Board(path);
  }

  /** @param {number} mutant */
  kill = (mutant) => this.#write(mutant, KILLED);

  /**
   * Notes that a mutant survived a run.
   * @param {number} mutant
   * @param {number} ms that the run takes
   */
  spare = (mutant, ms) => {
    if (ms >= QUICK) this.#write(mutant, Math.min(PATIENCE, this.#read(mutant) + 1));
  };

  /**
   * Notes that a mutant is known to live on.
   * @param {number} mutant
   */
  leave = (mutant) => this.#write(mutant, PATIENCE);

  /**
   * Whether a mutant is worth a run of a test.
   * @param {number} mutant
   * @param {number} ms that the run takes
   */
  isOpen = (mutant, ms) => !this.isKilled(mutant) && (ms < QUICK || this.#read(mutant) < PATIENCE);

  /** @param {number} mutant */
  isKilled = (mutant) => this.#read(mutant) === KILLED;

  /** @param {number} mutant */
  #read(mutant) {
    readSync(this.#file, this.#byte, 0, 1, mutant);
    return this.#byte[0] ?? 0;
  }

  /** @param {number} mutant @param {number} said */
  #write(mutant, said) {
    writeSync(this.#file, new Uint8Array([said]), 0, 1, mutant);
  }
}
