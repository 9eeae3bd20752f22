import { openSync, readSync, writeFileSync, writeSync } from 'node:fs';

// Which mutants need not be tried any more, known to all workers: a file with one byte for each.

/** What a byte may say. `KNOWN`: to live on, so hardly worth the time of tests. */
const [OPEN, KILLED, KNOWN] = [0, 1, 2];

/** Milliseconds of a run in which even those are tried that are known to live on. */
const QUICK = 30;

export class Board {
  #file;
  #byte = new Uint8Array(1);

  /** @param {string} path of a file that `create` made */
  constructor(path) {
    this.#file = openSync(path, 'r+');
  }

  /** @param {string} path @param {number} count how many mutants there are */
  static create(path, count) {
    writeFileSync(path, new Uint8Array(count).fill(OPEN));
    return new Board(path);
  }

  /** @param {number} mutant */
  kill = (mutant) => this.#write(mutant, KILLED);

  /** @param {number} mutant */
  leave = (mutant) => this.#write(mutant, KNOWN);

  /**
   * Whether a mutant is worth a run of a test.
   * @param {number} mutant
   * @param {number} ms that the run takes
   */
  isOpen = (mutant, ms) => this.#read(mutant) === OPEN || (this.#read(mutant) === KNOWN && ms < QUICK);

  /** @param {number} mutant */
  isKilled = (mutant) => this.#read(mutant) === KILLED;

  /** @param {number} mutant */
  #read(mutant) {
    readSync(this.#file, this.#byte, 0, 1, mutant);
    return this.#byte[0];
  }

  /** @param {number} mutant @param {number} said */
  #write(mutant, said) {
    writeSync(this.#file, new Uint8Array([said]), 0, 1, mutant);
  }
}
