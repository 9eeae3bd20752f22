import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { instantAt, millis, wallClock } from '../../src/core/instant';
import { InstantShape } from '../../src/core/shapes';

describe('an instant', () => {
  it.each([
    ['2026-11-23T10:36:02.417Z', 60, '+01:00', '2026-11-23T11:36:02.417Z'],
    ['2026-11-23T10:36:02.417Z', 0, '+00:00', '2026-11-23T10:36:02.417Z'],
    ['2026-11-23T10:36:02.417Z', -0, '+00:00', '2026-11-23T10:36:02.417Z'],
    ['2026-11-23T10:36:02.417Z', -300, '-05:00', '2026-11-23T05:36:02.417Z'],
    ['2026-11-23T10:36:02.417Z', 330, '+05:30', '2026-11-23T16:06:02.417Z'],
    ['2026-11-23T10:36:02.417Z', -30, '-00:30', '2026-11-23T10:06:02.417Z'],
    ['2026-11-23T10:36:02.417Z', 840, '+14:00', '2026-11-24T00:36:02.417Z'],
    ['2027-01-01T00:00:00.000Z', -720, '-12:00', '2026-12-31T12:00:00.000Z'],
  ] as const)('%s at %i minutes east', (utc, eastMinutes, offset, wall) => {
    const instant = instantAt(Date.parse(utc), eastMinutes);
    expect(instant).toEqual({ utc, offset });
    expect(wallClock(instant).toISOString()).toBe(wall);
  });

  // Four digits of the year, and every offset that was ever in force.
  const times = fc.integer({ min: 0, max: Date.UTC(9999, 11, 31) });
  const offsets = fc.integer({ min: -16 * 60, max: 16 * 60 });
  it('comes back as it was made, in a shape that readers accept', () => {
    fc.assert(
      fc.property(times, offsets, (time, eastMinutes) => {
        const instant = instantAt(time, eastMinutes);
        expect(millis(instant)).toBe(time);
        expect(wallClock(instant).getTime()).toBe(time + eastMinutes * 60_000);
        expect(v.is(InstantShape, instant)).toBe(true);
      }),
    );
  });
});

describe('what is no instant', () => {
  it.each([
    ['a day that does not exist', '2026-02-30T10:00:00.000Z', '+01:00'],
    ['an hour that does not exist', '2026-11-23T24:00:00.000Z', '+01:00'],
    ['no milliseconds', '2026-11-23T10:00:00Z', '+01:00'],
    ['no zone', '2026-11-23T10:00:00.000', '+01:00'],
    ['a local time', '2026-11-23T10:00:00.000+01:00', '+01:00'],
    ['a year of six digits', '+012026-11-23T10:00:00.000Z', '+01:00'],
    ['an offset without sign', '2026-11-23T10:00:00.000Z', '01:00'],
    ['an offset without colon', '2026-11-23T10:00:00.000Z', '+0100'],
    ['a zone’s name', '2026-11-23T10:00:00.000Z', 'Z'],
    ['a line after it', '2026-11-23T10:00:00.000Z\n', '+01:00'],
  ])('%s', (_what, utc, offset) => {
    expect(v.is(InstantShape, { utc, offset })).toBe(false);
  });
});
