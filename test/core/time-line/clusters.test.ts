import { describe, expect, it } from 'vitest';
import { clustersOf } from '../../../src/core/time-line/clusters';
import type { Mark } from '../../../src/core/time-line/marks';
import { asIs, marksAt } from './marks-at';

describe('readings that stand close together', () => {
  const rows: readonly (readonly [what: string, marks: readonly Mark[], drawn: readonly string[]])[] = [
    ['far apart', marksAt([10, 'on f'], [30, 'off f']), ['10 on', '30 off']],
    ['just far enough apart', marksAt([10, 'on f'], [19, 'off f']), ['10 on', '19 off']],
    ['on one place', marksAt([10, 'off f'], [11, 'off f']), ['11 off ×2']],
    [
      'different ones, the latest last',
      marksAt([10, 'on f'], [11, 'off s'], [12, 'off f']),
      ['12 on off-shown off ×3'],
    ],
    ['three are drawn at most', marksAt([1, 'on f'], [2, 'off f'], [3, 'on f'], [4, 'off f']), ['4 off on off ×4']],
    [
      'so many that their numbers would touch',
      marksAt([1, 'on f'], [2, 'on f'], [11, 'off f'], [12, 'off f'], [40, 'on f'], [41, 'on f']),
      ['12 on off ×4', '41 on ×2'],
    ],
    [
      'the same further on',
      marksAt([21, 'on f'], [22, 'on f'], [31, 'off f'], [32, 'off f'], [60, 'on f'], [61, 'on f']),
      ['32 on off ×4', '61 on ×2'],
    ],
    [
      'numbers that just do not touch',
      marksAt([1, 'on f'], [2, 'on f'], [19, 'off f'], [20, 'off f']),
      ['2 on ×2', '20 off ×2'],
    ],
    ['a number before a single one', marksAt([1, 'on f'], [2, 'on f'], [12, 'off f']), ['2 on ×2', '12 off']],
    ['a number after a single one', marksAt([1, 'on f'], [12, 'off f'], [13, 'off f']), ['1 on', '13 off ×2']],
    ['an order that the clock did not keep', marksAt([30, 'on f'], [10, 'off f']), ['10 off', '30 on']],
  ];
  it.each(rows)('%s', (_what, marks, drawn) => {
    const found = clustersOf(marks, asIs).map(({ x, kinds, marks: all }) =>
      [x, ...kinds, ...(all.length > 1 ? [`×${all.length}`] : [])].join(' '),
    );
    expect(found).toEqual(drawn);
  });

  it('are as many as there is room for, and none is lost', () => {
    const marks = marksAt(...Array.from({ length: 10_000 }, (_, index) => [index * 0.069, 'off f'] as const));
    const clusters = clustersOf(marks, asIs);
    expect(clusters.length).toBeLessThanOrEqual(690 / 9 + 1);
    expect(clusters.reduce((sum, one) => sum + one.marks.length, 0)).toBe(10_000);
  });
});
