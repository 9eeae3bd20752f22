import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/core/day';
import { instantAt } from '../../../src/core/instant';
import { type Ending, endingOf } from '../../../src/core/window/ending';
import type { RegionWindow } from '../../../src/core/window/region-window';
import { isOver, offDay, stretchesOf } from '../../../src/core/window/stretches';
import type { Mark } from '../../fakes/history';
import { shown } from '../shown';

const TODAY: Day = '2026-12-09';
const at = (day: Day) => instantAt(Date.parse(`${day}T10:00:00Z`), 60);

describe('the pieces of one window', () => {
  const GOES_ON: RegionWindow = { from: '2025-11-03', isAtLatest: false, to: null };
  const ENDED: RegionWindow = { from: '2025-01-01', isAtLatest: false, to: '2025-06-30' };
  const between = { kind: 'between', after: at('2025-10-01'), before: at('2025-12-01') } as const;
  type Row = readonly [what: string, window: RegionWindow, ending: Ending, pieces: readonly string[]];
  const rows: readonly Row[] = [
    ['begin with it, where an on was read before', GOES_ON, between, ['2025-11-03..2025-12-01 hatched none']],
    [
      'end with it, where it was off later',
      ENDED,
      { kind: 'stated', day: '2025-09-01' },
      ['2025-01-01..2025-06-30 solid none'],
    ],
    [
      'end where it was off, though the window goes on',
      ENDED,
      { kind: 'stated', day: '2025-03-01' },
      ['2025-01-01..2025-03-01 solid none'],
    ],
    [
      'are not certain where the clock cannot be right',
      GOES_ON,
      { kind: 'clock' },
      ['2025-11-03..2026-12-09 hatched end'],
    ],
  ];
  it.each(rows)('%s', (_what, window, ending, pieces) => {
    const found = stretchesOf({ windows: [window], isReported: false }, ending, TODAY);
    expect(found.map(({ from, to, fill, isOpen }) => `${from}..${to} ${fill} ${isOpen}`)).toEqual(pieces);
  });
});

describe('the day on which it was off at the latest', () => {
  type Row = readonly [what: string, marks: Mark[], day: Day | undefined, stated?: Day];
  const rows: readonly Row[] = [
    ['nothing was read', [], undefined],
    ['still on', ['on f'], undefined],
    ['off on screen alone', ['on f', 'off s'], undefined],
    ['turned off while it was watched', ['on f', 'off s seen', 'off f'], '2026-11-02'],
    ['off between two readings', ['on f', 'on f', 'off f found'], '2026-11-03'],
    ['first seen off', ['off f', 'off f'], '2026-11-01'],
    ['off on the holder’s day', ['off f'], '2025-10-01', '2025-10-01'],
    ['on again', ['off f @A', 'on f found @A'], undefined],
  ];
  for (const [what, marks, day, stated] of rows) {
    it(what, () => expect(offDay(endingOf(shown(marks), stated))).toBe(day));
  }

  const windows: readonly (readonly [from: Day | null, stated: Day | undefined, over: boolean])[] = [
    ['2025-11-03', '2025-11-02', true],
    ['2025-11-03', '2025-11-03', false],
    ['2025-11-03', '2025-11-04', false],
    ['2025-11-03', undefined, false],
    [null, '2025-11-02', false],
  ];
  it.each(windows)('a window from %s is over where it was off on %s: %s', (from, stated, over) => {
    const ending = endingOf(shown(stated ? ['off f'] : ['on f']), stated);
    expect(isOver({ from, to: null, isAtLatest: false }, ending)).toBe(over);
  });
});

it('a clock that cannot be right tells no day on which it was off', () => {
  expect(offDay({ kind: 'clock' })).toBeUndefined();
});
