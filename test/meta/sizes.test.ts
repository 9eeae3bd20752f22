import { describe, expect, it } from 'vitest';
import { sources } from './sources';

/** Lines after which a file is two. */
const LONGEST = 200;
/** Lines of a file of the usual size. */
const USUAL = 90;

describe('the files of src', () => {
  const lengths = sources('.ts', '.tsx').map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }));

  it(`have at most ${LONGEST} lines`, () => {
    expect(lengths.filter(({ lines }) => lines > LONGEST)).toEqual([]);
  });

  it('are short, most of them', () => {
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(USUAL);
  });
});
