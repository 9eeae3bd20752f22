import { describe, expect, it } from 'vitest';
import { checkStamp } from '../../../src/timestamp/check-stamp';
import { checkLine, type Told } from '../../../src/verify/folder/check-line';
import { type Checker, checkAll, LANE_BYTES, laneCount } from '../../../src/verify/folder/lanes';
import type { Found } from '../../../src/verify/folder/walk';
import { WORDS } from '../../ui/words';

/** Checkers that die of a file called `deadly`, and what became of them. */
function mortal() {
  const ended: number[] = [];
  let started = 0;
  const start = (): Checker => {
    const own = started;
    started += 1;
    let isDead = false;
    return {
      check: async (file) => {
        isDead ||= file === 'deadly';
        if (isDead) throw new Error('out of memory');
        return checkLine(file, { ok: false, why: 'missing' }, checkStamp, WORDS);
      },
      end: () => void ended.push(own),
    };
  };
  return { start, ended, started: () => started };
}

async function* finds(...files: readonly string[]): AsyncGenerator<Found, void> {
  for (const file of files) yield file === 'closed' ? { file, fault: 'refused' } : { file, path: file };
}

/** Checks these files, and gives of each its name and why there is no verdict. */
async function checked(count: number, files: readonly string[]) {
  const checkers = mortal();
  const lines: [file: string, error: string][] = [];
  const tell = async ({ text }: Told) => {
    const { file, error } = JSON.parse(text);
    lines.push([file, error]);
    return true;
  };
  await checkAll(finds(...files), { count, start: checkers.start }, tell, WORDS.texts);
  return { lines: lines.sort(), ...checkers };
}

describe('how many lanes there are', () => {
  it.each([
    ['one for each core', 8, 64, 8],
    ['as many as there is memory for', 64, 16, 16],
    ['one at least', 2, 0.5, 1],
  ])('%s', (_what, cores, gigabytes, count) => {
    expect(laneCount(cores, gigabytes * LANE_BYTES)).toBe(count);
  });
});

describe('lanes', () => {
  it.each([1, 3, 20])('%i of them check every file once', async (count) => {
    const files = Array.from({ length: 10 }, (_none, place) => `${place}`);
    const { lines, started } = await checked(count, files);
    expect(lines).toEqual(files.map((file) => [file, 'missing']));
    expect(started()).toBeLessThanOrEqual(Math.min(count, 10));
  });

  it('tell of a folder that could not be opened, without a checker', async () => {
    const { lines, started } = await checked(2, ['closed']);
    expect([lines, started()]).toEqual([[['closed', 'refused']], 0]);
  });

  it('go on with another checker after a file that one died of', async () => {
    const { lines, started, ended } = await checked(1, ['a', 'deadly', 'b', 'deadly', 'c']);
    expect(lines.map(([file, error]) => `${file} ${error}`)).toEqual([
      'a missing',
      'b missing',
      'c missing',
      'deadly failed',
      'deadly failed',
    ]);
    expect(started()).toBe(3);
    expect(new Set(ended)).toEqual(new Set([0, 1, 2]));
  });
});

describe('what is told', () => {
  const many = Array.from({ length: 100 }, (_none, place) => `${place}`);

  it('never piles up: no lane goes on before its line was taken', async () => {
    const taken: (() => void)[] = [];
    let most = 0;
    const tell = () =>
      new Promise<boolean>((resolve) => {
        taken.push(() => resolve(true));
        most = Math.max(most, taken.length);
        setTimeout(() => taken.shift()?.(), 0);
      });
    await checkAll(finds(...many), { count: 3, start: mortal().start }, tell, WORDS.texts);
    expect(most).toBe(3);
  });

  it('ends where nobody listens any more, with all checkers and the walk', async () => {
    const { start, ended } = mortal();
    const found = finds(...many);
    const told: Told[] = [];
    await checkAll(found, { count: 2, start }, async (one) => told.push(one) < 5, WORDS.texts);
    expect(told.length).toBeLessThanOrEqual(6);
    expect(new Set(ended)).toEqual(new Set([0, 1]));
    expect(await found.next()).toEqual({ done: true, value: undefined });
  });

  it('is no reason to go on where it cannot be written', async () => {
    const { start, ended } = mortal();
    const full = async () => Promise.reject(new Error('no space left'));
    await expect(checkAll(finds(...many), { count: 2, start }, full, WORDS.texts)).rejects.toThrow('no space left');
    expect(new Set(ended)).toEqual(new Set([0, 1]));
  });
});
