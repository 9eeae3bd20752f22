import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/core/day';
import { REGIONS, type Region } from '../../../src/core/region';
import { BAR_START, endingOf, statableDays } from '../../../src/core/window/ending';
import { stretchesOf } from '../../../src/core/window/stretches';
import { WINDOWS } from '../../../src/linkedin/windows';
import type { Mark } from '../../fakes/history';
import { shown } from '../shown';

const TODAY: Day = '2026-12-09';
const SIGNS = { start: '<', end: '>', both: '<>', none: '' } as const;

/** The bar in short: `2024-09-18..2026-11-01 solid <`, an arrow where a piece is open. Marks are a day apart from 1 Nov 2026. */
function barOf(region: Region, marks: readonly Mark[], stated?: Day): string[] {
  const pieces = stretchesOf(WINDOWS[region], endingOf(shown(marks), stated), TODAY);
  return pieces.map(({ from, to, fill, isOpen }) => `${from}..${to} ${fill} ${SIGNS[isOpen]}`.trim());
}

describe('the bar of a region', () => {
  const EARLIER = '2024-09-01..2024-09-20 hatched <';
  const rows: readonly (readonly [what: string, region: Region, marks: Mark[], bar: string[], stated?: Day])[] = [
    [
      'on when last read: possible until then, and nobody knows since',
      'us',
      ['on f'],
      ['2024-09-18..2026-11-01 solid <', '2026-11-01..2026-12-09 hatched >'],
    ],
    ['never read: nothing is certain', 'us', [], ['2024-09-18..2026-12-09 hatched <>']],
    ['turned off while it was watched', 'us', ['on f', 'off s seen', 'off f'], ['2024-09-18..2026-11-02 solid <']],
    [
      'off at some time between two readings',
      'us',
      ['on f', 'off f found'],
      ['2024-09-18..2026-11-01 solid <', '2026-11-01..2026-11-02 hatched'],
    ],
    ['first seen off: since when is not known', 'us', ['off f'], ['2024-09-18..2026-11-01 hatched <']],
    [
      'an on of nobody known between two offs: when it ended is not known',
      'us',
      ['off f @A', 'on f', 'off f @A'],
      ['2024-09-18..2026-11-03 hatched <'],
    ],
    [
      'no day may be stated there',
      'us',
      ['off f @A', 'on f', 'off f @A'],
      ['2024-09-18..2026-11-03 hatched <'],
      '2026-10-01',
    ],
    ['off on screen alone', 'us', ['off s'], ['2024-09-18..2026-12-09 hatched <>']],
    [
      'off on screen, on read before',
      'us',
      ['on f', 'off s'],
      ['2024-09-18..2026-11-01 solid <', '2026-11-01..2026-12-09 hatched >'],
    ],
    [
      'on again: a second period, and between the two offs nothing',
      'us',
      ['off f @A', 'off f @A', 'off f @A', 'on f found @A', 'on f @A'],
      [
        '2024-09-18..2026-11-01 hatched <',
        '2026-11-03..2026-11-04 hatched',
        '2026-11-04..2026-11-05 solid',
        '2026-11-05..2026-12-09 hatched >',
      ],
    ],
    [
      'on again after a change that was watched',
      'us',
      ['on f @A', 'off s seen @A', 'off f @A', 'on f found @A'],
      ['2024-09-18..2026-11-02 solid <', '2026-11-03..2026-11-04 hatched', '2026-11-04..2026-12-09 hatched >'],
    ],
    [
      'on again for the second time: before, it was off and on',
      'us',
      ['off f @A', 'on f found @A', 'off s seen @A', 'off f @A', 'on f found @A'],
      ['2024-09-18..2026-11-03 hatched <', '2026-11-04..2026-11-05 hatched', '2026-11-05..2026-12-09 hatched >'],
    ],
    ['the holder’s day', 'us', ['off f'], ['2024-09-18..2025-10-01 solid <'], '2025-10-01'],
    ['the holder’s day, that of the first off', 'us', ['off f'], ['2024-09-18..2026-11-01 solid <'], '2026-11-01'],
    [
      'the holder’s day, that of the last on',
      'us',
      ['on f', 'off f found'],
      ['2024-09-18..2026-11-01 solid <'],
      '2026-11-01',
    ],
    [
      'a stated day after the first off does not count',
      'us',
      ['off f'],
      ['2024-09-18..2026-11-01 hatched <'],
      '2026-11-02',
    ],
    [
      'a stated day before an on does not count',
      'us',
      ['on f', 'off f found'],
      ['2024-09-18..2026-11-01 solid <', '2026-11-01..2026-11-02 hatched'],
      '2026-10-31',
    ],
    [
      'a stated day counts for nothing where the day was seen',
      'us',
      ['on f', 'off s seen', 'off f'],
      ['2024-09-18..2026-11-02 solid <'],
      '2026-11-01',
    ],
    ['Europe begins with the terms of 2025', 'eu', ['on f', 'off s seen', 'off f'], ['2025-11-03..2026-11-02 solid']],
    ['Europe, off by the holder’s word before it began', 'eu', ['off f'], [], '2025-09-01'],
    ['the United Kingdom has two', 'uk', ['on f', 'off s seen', 'off f'], [EARLIER, '2025-11-03..2026-11-02 solid']],
    ['Hong Kong has two', 'hk', ['off f'], ['2024-09-01..2024-10-11 hatched <', '2025-11-03..2026-11-01 hatched']],
    ['Canada has two', 'ca', [], ['2024-09-01..2024-12-10 hatched <', '2025-11-03..2026-12-09 hatched >']],
    ['the United Kingdom, off before the second began', 'uk', ['off f'], [EARLIER], '2025-01-01'],
    ['Mainland China has no bar', 'cn', ['on f'], []],
    [
      'elsewhere is reported alone, so nothing is certain',
      'other',
      ['on f', 'off s seen', 'off f'],
      ['2024-09-18..2026-11-02 hatched <'],
    ],
  ];
  for (const [what, region, marks, bar, stated] of rows) {
    it(what, () => expect(barOf(region, marks, stated)).toEqual(bar));
  }
});

describe('whatever was read', () => {
  const mark = fc.constantFrom(
    'on f @A',
    'on s @A',
    'off f @A',
    'off s seen @A',
    'off f found @A',
    'on f found @A',
    'several',
  );
  const marks = fc.array(mark, { maxLength: 8 });

  it('the pieces are in order, within the bar, and never solid where the switch was last seen off', () => {
    fc.assert(
      fc.property(marks, fc.constantFrom(...REGIONS), (read, region) => {
        const pieces = stretchesOf(WINDOWS[region], endingOf(shown(read)), TODAY);
        const edges = pieces.flatMap(({ from, to }) => [from, to]);
        expect(edges).toEqual([...edges].sort());
        for (const { from, to } of pieces) expect(from >= BAR_START && from < to && to <= TODAY).toBe(true);
        const { state } = shown(read);
        if (!state.kind.startsWith('off-') || !('last' in state)) return;
        const off = state.last.at.utc.slice(0, 10);
        expect(pieces.filter(({ to, fill }) => fill === 'solid' && to > off)).toEqual([]);
      }),
    );
  });

  it('a day may be stated where it was not seen, and nowhere else', () => {
    fc.assert(
      fc.property(marks, (read) => {
        const { state } = shown(read);
        const may = state.kind === 'off-first-seen' || state.kind === 'off-between';
        expect(statableDays(state) !== undefined).toBe(may);
      }),
    );
  });
});
