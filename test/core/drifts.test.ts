import { describe, expect, it } from 'vitest';
import { driftValues } from '../../src/core/drift-words';
import { otherDrifts } from '../../src/core/drifts';
import { gistOf } from '../../src/core/gist-of';
import type { Mark } from '../fakes/history';
import { historyGiven } from '../ui/given';
import { WORDS } from '../ui/words';

describe('other settings that read differently from before', () => {
  type Row = readonly [
    what: string,
    marks: readonly Mark[],
    told: readonly (readonly [before: number, found: number])[],
  ];
  const rows: readonly Row[] = [
    ['none', ['off f @A !age', 'off f @A !age'], []],
    ['on again', ['off f @A !age', 'on f found @A !age'], [[1, 2]]],
    ['on again stays told', ['off f @A !age', 'on f found @A !age', 'on f @A !age'], [[1, 2]]],
    ['on again, turned off since', ['off f @A !age', 'on f found @A !age', 'off s seen @A !age'], []],
    ['off again is told until it is read once more', ['on f @A !age', 'off f found @A !age'], [[1, 2]]],
    ['off again, read once more', ['on f @A !age', 'off f found @A !age', 'off f @A !age'], []],
    ['the change was seen', ['off f @A !age', 'on s seen @A !age'], []],
    ['of nobody known', ['off f !age', 'on f found !age'], []],
    ['the main setting speaks for itself', ['off f @A', 'on f found @A'], []],
    [
      'the latest first',
      ['off f @A !age', 'off f @A !sex', 'on f found @A !sex', 'on f found @A !age'],
      [
        [1, 4],
        [2, 3],
      ],
    ],
    [
      'the latest first, in whatever order they were first read',
      ['off f @A !age', 'off f @A !sex', 'on f found @A !age', 'on f found @A !sex'],
      [
        [2, 4],
        [1, 3],
      ],
    ],
  ];
  it.each(rows)('%s', (_what, marks, told) => {
    const drifts = otherDrifts(gistOf(historyGiven({ marks })));
    expect(drifts.map(({ before, found }) => [before.seq, found.seq])).toEqual(told);
  });

  it('are told by both values and both dates', () => {
    const [drift] = otherDrifts(gistOf(historyGiven({ marks: ['off f @A !age', 'on f found @A !age'] })));
    const values = drift && driftValues(drift, WORDS);
    expect(values).toEqual({ value1: 'off', date1: '1 Nov 2026', value2: 'on', date2: '2 Nov 2026' });
  });
});
