import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { endsTorn, tear } from './stage/torn';

const BLOCK = 32_768;
const [WHOLE, FIRST, MIDDLE, LAST] = [1, 2, 3, 4];
const record = (kind: number, length: number, written = length) => [
  ...[9, 9, 9, 9, length % 256, Math.floor(length / 256), kind],
  ...new Array(written).fill(7),
];
const filled = (left: number) => record(WHOLE, BLOCK - left - 7);

describe('a log of LevelDB’s', () => {
  test.each([
    ['empty', false, []],
    ['one record', false, record(WHOLE, 300)],
    ['a record without content', false, record(WHOLE, 0)],
    ['two', false, [...record(WHOLE, 3), ...record(WHOLE, 700)]],
    ['one in parts', false, [...record(FIRST, 3), ...record(MIDDLE, 4), ...record(LAST, 5)]],
    ['a block that is full', false, filled(0)],
    ['a block with a little room, filled up', false, [...filled(6), 0, 0, 0, 0, 0, 0, ...record(WHOLE, 3)]],
    ['a block with a little room, filled up in part', false, [...filled(6), 0, 0]],
    ['half a head', true, [...record(WHOLE, 3), 9, 9, 9]],
    ['a head alone', true, [...record(WHOLE, 3), ...record(WHOLE, 5, 0)]],
    ['half the content', true, record(WHOLE, 300, 299)],
    ['the first part alone', true, record(FIRST, 3)],
    ['no last part', true, [...record(FIRST, 3), ...record(MIDDLE, 3)]],
  ])('%s: torn is %s', (_what, torn, bytes) => {
    expect(endsTorn(Uint8Array.from(bytes))).toBe(torn);
  });
});

describe('a log that is torn', () => {
  const folder = mkdtempSync(join(tmpdir(), 'torn-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([0, 300, BLOCK - 9, BLOCK + 7])('after %d bytes ends within a record', (size) => {
    const file = join(folder, String(size));
    writeFileSync(file, '');
    // Whole records up to there.
    for (let left = size; left > 0; left -= BLOCK)
      appendFileSync(file, Uint8Array.from(record(WHOLE, Math.min(left, BLOCK) - 7)));
    expect(endsTorn(readFileSync(file))).toBe(false);
    tear(file);
    expect(endsTorn(readFileSync(file))).toBe(true);
  });

  test('has room for it', () => {
    const file = join(folder, 'full');
    writeFileSync(file, Uint8Array.from(filled(8)));
    expect(() => tear(file)).toThrow('no room');
  });
});
