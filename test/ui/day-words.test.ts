import { describe, expect, test } from 'vitest';
import { datesOf } from '../../src/core/dates';
import { monthWords } from '../../src/core/day-words';

describe('monthWords', () => {
  test.each([
    ['2026-11-23', 'en', 'Nov 2026'],
    ['2026-09-01', 'en-GB', 'Sep 2026'],
    ['2026-12-31', 'en-US', 'Dec 2026'],
    ['2026-03-01', 'de', 'März 2026'],
  ])('%s in %s', (day, language, month) => {
    expect(monthWords(day, datesOf(language))).toBe(month);
  });
});
