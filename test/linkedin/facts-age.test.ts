import { describe, expect, test } from 'vitest';
import { datesOf } from '../../src/core/dates';
import { monthWords } from '../../src/core/day-words';
import { instantAt } from '../../src/core/instant';
import { CHECKED } from '../../src/linkedin/facts';
import { factsAge } from '../../src/linkedin/facts-age';
import { MESSAGES } from '../ui/words';

describe('factsAge', () => {
  test.each([
    ['the day itself', '2026-11-23T12:00:00Z', 0, 'current'],
    ['a year to the day', '2027-11-23T23:59:59Z', 0, 'current'],
    ['a day more', '2027-11-24T00:00:00Z', 0, 'old'],
    ['a day more, on this device', '2027-11-23T23:30:00Z', 60, 'old'],
    ['not yet a day more, on this device', '2027-11-24T00:30:00Z', -60, 'current'],
    ['years later', '2031-01-01T00:00:00Z', 0, 'old'],
    ['a clock that is years behind', '2020-12-31T00:00:00Z', 0, 'current'],
  ])('%s', (_name, utc, east, age) => {
    expect(factsAge(instantAt(Date.parse(utc), east))).toBe(age);
  });
});

describe('the day on which the facts were checked', () => {
  const month = monthWords(CHECKED, datesOf('en'));

  test('is a day', () => {
    expect(new Date(CHECKED).toISOString().slice(0, 10)).toBe(CHECKED);
  });

  test('is of the month in the texts that name it', () => {
    expect(MESSAGES['limit_source']?.message).toContain(month);
  });
});
