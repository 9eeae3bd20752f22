import { describe, expect, it } from 'vitest';
import { datesOf } from '../../src/core/dates';
import { instantAt } from '../../src/core/instant';

const at = (utc: string, eastMinutes = 60) => instantAt(Date.parse(utc), eastMinutes);

describe('a date as people read it', () => {
  type Row = readonly [language: string, utc: string, eastMinutes: number, expected: string];
  const rows: readonly Row[] = [
    ['en', '2026-11-23T10:35:40.118Z', 60, '23 Nov 2026, 11:35'],
    ['en-GB', '2026-11-23T10:35:00.000Z', 60, '23 Nov 2026, 11:35'],
    ['en-US', '2026-11-23T10:35:00.000Z', 60, '23 Nov 2026, 11:35'],
    ['en-IN', '2026-11-23T10:35:00.000Z', 330, '23 Nov 2026, 16:05'],
    ['en', '2026-09-03T08:07:00.000Z', 0, '3 Sep 2026, 08:07'],
    ['en-GB', '2026-09-03T08:07:00.000Z', 0, '3 Sep 2026, 08:07'],
    ['en-AU', '2026-09-03T08:07:00.000Z', 0, '3 Sep 2026, 08:07'],
    ['en-CA', '2026-06-30T08:07:00.000Z', 0, '30 Jun 2026, 08:07'],
    ['en', '2026-11-22T23:05:00.000Z', 60, '23 Nov 2026, 00:05'],
    ['en', '2027-01-01T04:59:59.000Z', -300, '31 Dec 2026, 23:59'],
    ['en', '2026-11-23T12:00:00.000Z', 0, '23 Nov 2026, 12:00'],
    ['de', '2026-11-23T10:35:00.000Z', 60, '23. Nov. 2026, 11:35'],
    ['fr', '2026-11-23T20:35:00.000Z', 60, '23 nov. 2026, 21:35'],
  ];
  it.each(rows)('%s: %s at %i minutes east', (language, utc, eastMinutes, expected) => {
    const dates = datesOf(language);
    expect(dates.minute(at(utc, eastMinutes))).toBe(expected);
    expect(dates.day(at(utc, eastMinutes))).toBe(expected.replace(/, \d\d:\d\d$/, ''));
  });

  it.each(['en', 'de', 'pt-BR', 'pl', 'ja'])('carries the year in %s', (language) => {
    expect(datesOf(language).day(at('2026-11-23T10:35:00.000Z'))).toContain('2026');
  });

  it('is that of the device then, wherever it is read', () => {
    const [east, west] = [at('2026-11-23T23:30:00.000Z', 60), at('2026-11-23T23:30:00.000Z', -300)];
    const dates = datesOf('en');
    expect([dates.day(east), dates.day(west)]).toEqual(['24 Nov 2026', '23 Nov 2026']);
  });
});
