import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/core/day';
import { instantAt } from '../../../src/core/instant';
import { MAIN_SETTING } from '../../../src/core/setting';
import { shownState } from '../../../src/core/state';
import { BAR_START, type Ending, endingOf } from '../../../src/core/window/ending';
import { history, type Mark } from '../../fakes/history';

const DAY_BEFORE: Day = '2024-08-31';

/** Marks as a device wrote them down whose clock showed these days, at 11:00. */
const dated = (...marks: readonly (readonly [mark: Mark, day: Day])[]) =>
  history(marks.map(([mark]) => mark)).map((one, index) => {
    return { ...one, at: instantAt(Date.parse(`${marks[index]?.[1]}T10:00:00Z`), 60) };
  });

describe('the ending that was read by a clock', () => {
  type Row = readonly [what: string, observations: ReturnType<typeof dated>, kind: Ending['kind']];
  const rows: readonly Row[] = [
    ['off before there was anything to turn off', dated(['off f', DAY_BEFORE]), 'clock'],
    ['off on the first day on which there was', dated(['off f', BAR_START]), 'before'],
    [
      'turned off before there was anything to turn off, while it was watched',
      dated(['on f', DAY_BEFORE], ['off s seen', DAY_BEFORE], ['off f', '2026-11-01']),
      'clock',
    ],
    [
      'off a day before the on that was read first',
      dated(['on f', '2026-11-02'], ['off f found', '2026-11-01']),
      'clock',
    ],
    ['off at the moment of the on', dated(['on f', '2026-11-02'], ['off f found', '2026-11-02']), 'between'],
    ['off on screen alone, before there was anything', dated(['off s', DAY_BEFORE]), 'uncertain'],
    ['off on screen alone, before the on', dated(['on f', '2026-11-02'], ['off s', '2026-11-01']), 'uncertain'],
  ];
  it.each(rows)('%s', (_what, observations, kind) => {
    expect(endingOf(shownState(observations, MAIN_SETTING)).kind).toBe(kind);
  });
});
