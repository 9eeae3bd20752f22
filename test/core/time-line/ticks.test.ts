import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesOf } from '../../../src/core/dates';
import { instantAt, millis } from '../../../src/core/instant';
import { placeIn } from '../../../src/core/time-line/layout';
import { placedTicks } from '../../../src/core/time-line/placed-ticks';
import { ticksOf } from '../../../src/core/time-line/ticks';
import { asIs } from './marks-at';

describe('the ticks of the axis', () => {
  const { day, minute } = datesOf('en');
  const at = (text: string) => Date.parse(`${text}Z`);
  // In UTC, and one hour east of it. A written day has 90 units, a written minute 130; the first stands at the begin.
  it.each<[from: string, to: string, width: number, ticks: readonly string[]]>([
    ['2026-11-23T10:20:55', '2026-11-23T10:21:10', 690, ['23 Nov 2026, 11:21']],
    ['2026-11-23T10:20', '2026-11-23T10:50', 690, ['23 Nov 2026, 11:30', '23 Nov 2026, 11:45']],
    [
      '2026-11-23T20:00',
      '2026-11-25T04:00',
      690,
      ['24 Nov 2026', '24 Nov 2026, 06:00', '24 Nov 2026, 12:00', '24 Nov 2026, 18:00', '25 Nov 2026'],
    ],
    ['2026-11-23T20:00', '2026-11-25T04:00', 450, ['24 Nov 2026', '24 Nov 2026, 12:00', '25 Nov 2026']],
    ['2026-10-31T23:00', '2026-11-07T23:00', 670, [1, 2, 3, 4, 5, 6, 7, 8].map((one) => `${one} Nov 2026`)],
    ['2026-10-31T23:00', '2026-11-08T23:00', 670, [1, 3, 5, 7, 9].map((one) => `${one} Nov 2026`)],
    ['2026-11-23T10:00', '2027-02-01T10:00', 690, ['1 Dec 2026', '1 Jan 2027', '1 Feb 2027']],
    ['2024-09-01T10:00', '2026-12-01T10:00', 690, ['1 Jan 2025', '1 Jan 2026']],
    ['2024-09-01T10:00', '2026-12-01T10:00', 300, ['1 Jan 2025', '1 Jan 2026']],
  ])('from %s to %s on %i units', (from, to, width, words) => {
    const ticks = ticksOf({ from: at(from), to: at(to) }, width, 60);
    expect(ticks.map(({ at: instant, isDay }) => (isDay ? day(instant) : minute(instant)))).toEqual(words);
    expect(ticks.map(({ time }) => time)).toEqual(ticks.map(({ at: instant }) => millis(instant)));
  });

  it('are there also where the calendar has no step for as few as there is room for', () => {
    const ticks = ticksOf({ from: at('2026-11-23T10:20:55'), to: at('2026-11-23T10:23:07') }, 220, 0);
    expect(ticks.map(({ at: instant }) => minute(instant))).toEqual(
      [21, 22, 23].map((one) => `23 Nov 2026, 10:${one}`),
    );
  });

  it('have words that never touch, each within the picture', () => {
    const span = fc.integer({ min: 10_000, max: 10 * 366 * 86_400_000 });
    fc.assert(
      fc.property(
        span,
        fc.integer({ min: 240, max: 760 }),
        fc.constantFrom(-300, 0, 60, 345),
        (length, width, east) => {
          const from = Date.parse('2026-11-23T10:20:11.204Z');
          const view = { from, to: from + length };
          const labelled = placedTicks(ticksOf(view, width - 20, east), placeIn(view, width), width).flatMap(
            ({ label, isDay }) => (label === undefined ? [] : [{ from: label - half(isDay), to: label + half(isDay) }]),
          );
          const edges = labelled.flatMap((one) => [one.from, one.to]);
          expect(edges).toEqual(edges.toSorted((a, b) => a - b));
          expect(edges.every((x) => x >= 0 && x <= width)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
  const half = (isDay: boolean) => (isDay ? 40 : 60);

  type Labels = readonly (number | undefined)[];
  it.each<[what: string, isDay: boolean, places: readonly number[], labels: Labels]>([
    ['under their tick', true, [345], [345]],
    ['a day at the edges', true, [0, 690], [40, 650]],
    ['a minute at the edges', false, [0, 690], [60, 630]],
    ['as close as they may be', true, [40, 120], [40, 120]],
    ['closer', true, [40, 119], [40, undefined]],
    ['the next with room again', true, [40, 100, 120], [40, undefined, 120]],
  ])('have their words: %s', (_what, isDay, places, labels) => {
    const ticks = places.map((time) => ({ time, at: instantAt(time, 0), isDay }));
    expect(placedTicks(ticks, asIs, 690).map(({ label }) => label)).toEqual(labels);
  });
});
