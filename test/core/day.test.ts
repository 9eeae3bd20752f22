import { describe, expect, it } from 'vitest';
import { dayOf, isDay } from '../../src/core/day';
import { instantAt } from '../../src/core/instant';

describe('a text is a day of the calendar:', () => {
  const rows: readonly (readonly [text: string, is: boolean])[] = [
    ['2026-11-23', true],
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2026-13-01', false],
    ['2026-11-31', false],
    ['2026-1-1', false],
    ['2026-11-23T00:00:00Z', false],
    ['', false],
  ];
  it.each(rows)('%s', (text, is) => expect(isDay(text)).toBe(is));
});

it('the day is that of the wall clock, whatever it is in UTC', () => {
  expect(dayOf(instantAt(Date.parse('2026-11-23T23:30:00.000Z'), 60))).toBe('2026-11-24');
  expect(dayOf(instantAt(Date.parse('2026-11-23T02:30:00.000Z'), -300))).toBe('2026-11-22');
});
