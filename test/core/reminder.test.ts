import { describe, expect, it } from 'vitest';
import { instantAt } from '../../src/core/instant';
import { reminderDue } from '../../src/core/reminder';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const LAST = instantAt(Date.parse('2026-11-23T10:35:00.000Z'), 60);
const later = (milliseconds: number, east = 60) => instantAt(Date.parse(LAST.utc) + milliseconds, east);

describe('a reminder', () => {
  it.each<[string, number, number, boolean]>([
    ['a moment after the reading', 90, 0, false],
    ['the last moment before', 30, 30 * DAY - 1, false],
    ['at the very moment', 30, 30 * DAY, true],
    ['long after', 90, 1000 * DAY, true],
    ['after a shorter time than chosen', 180, 91 * DAY, false],
    ['never, if nobody wants one', 0, 1000 * DAY, false],
    ['never, though the clock went back', 0, -10 * DAY, false],
    ['the clock went back by hours, as a traveller may set it', 90, -DAY, false],
    ['the clock went back by more than a day', 90, -DAY - 1, true],
    ['the clock went back by years', 30, -1000 * DAY, true],
  ])('%s', (_name, days, age, isDue) => {
    expect(reminderDue(LAST, days, later(age))).toBe(isDue);
  });

  it('never comes where nothing was read', () => {
    expect(reminderDue(undefined, 30, LAST)).toBe(false);
  });

  it('goes by moments, whatever the zones', () => {
    expect(reminderDue(LAST, 30, later(30 * DAY - HOUR, 600))).toBe(false);
    expect(reminderDue(LAST, 30, later(30 * DAY, -600))).toBe(true);
  });
});
