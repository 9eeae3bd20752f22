import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesOf } from '../../../src/core/dates';
import { instantAt } from '../../../src/core/instant';
import { MAIN_SETTING } from '../../../src/core/setting';
import { clustersOf } from '../../../src/core/time-line/clusters';
import { flagRows, flagsOf } from '../../../src/core/time-line/flags';
import { AXIS, FLAG, LANE, layoutOf, placeIn, timeAt } from '../../../src/core/time-line/layout';
import { legendOf } from '../../../src/core/time-line/legend';
import { type Mark, markOf } from '../../../src/core/time-line/marks';
import { placedTicks } from '../../../src/core/time-line/placed-ticks';
import { ticksOf } from '../../../src/core/time-line/ticks';
import { marksOf, timeLineOf } from '../../../src/core/time-line/time-line';
import { wholeView } from '../../../src/core/time-line/view';
import { history, type Mark as Short } from '../../fakes/history';
import { historyGiven } from '../../ui/given';

const lineOf = (marks: readonly Short[]) => timeLineOf(historyGiven({ marks }), MAIN_SETTING);
const layoutFor = (marks: readonly Short[], width = 690) => {
  const line = lineOf(marks);
  return layoutOf({ line, view: wholeView(marksOf(line)), width });
};
/** Marks at places, in units; the kind by its short form. */
const marksAt = (...places: readonly (readonly [x: number, short: Short])[]): Mark[] =>
  places.map(([x, short], index) => {
    const [one] = history([short]);
    if (!one) throw new Error('no mark');
    return markOf({ ...one, seq: index + 1, at: instantAt(x, 0) });
  });
const asIs = (time: number) => time;

describe('readings that stand close together', () => {
  const rows: readonly (readonly [what: string, marks: readonly Mark[], drawn: readonly string[]])[] = [
    ['far apart', marksAt([10, 'on f'], [30, 'off f']), ['10 on', '30 off']],
    ['on one place', marksAt([10, 'off f'], [11, 'off f']), ['11 off ×2']],
    [
      'different ones, the latest last',
      marksAt([10, 'on f'], [11, 'off s'], [12, 'off f']),
      ['12 on off-shown off ×3'],
    ],
    ['three are drawn at most', marksAt([1, 'on f'], [2, 'off f'], [3, 'on f'], [4, 'off f']), ['4 off on off ×4']],
    [
      'so many that their numbers would touch',
      marksAt([1, 'on f'], [2, 'on f'], [11, 'off f'], [12, 'off f'], [40, 'on f'], [41, 'on f']),
      ['12 on off ×4', '41 on ×2'],
    ],
    ['an order that the clock did not keep', marksAt([30, 'on f'], [10, 'off f']), ['10 off', '30 on']],
  ];
  it.each(rows)('%s', (_what, marks, drawn) => {
    const found = clustersOf(marks, asIs).map(({ x, kinds, marks: all }) =>
      [x, ...kinds, ...(all.length > 1 ? [`×${all.length}`] : [])].join(' '),
    );
    expect(found).toEqual(drawn);
  });

  it('are as many as there is room for, and none is lost', () => {
    const marks = marksAt(...Array.from({ length: 10_000 }, (_, index) => [index * 0.069, 'off f'] as const));
    const clusters = clustersOf(marks, asIs);
    expect(clusters.length).toBeLessThanOrEqual(690 / 9 + 1);
    expect(clusters.reduce((sum, one) => sum + one.marks.length, 0)).toBe(10_000);
  });
});

describe('the picture', () => {
  it('has the heights of the design', () => {
    expect(layoutFor(['on f @A', 'off f @A'])).toMatchObject({ height: LANE + AXIS, axis: LANE });
    expect(layoutFor(['on f @A', 'off f @B', 'off f'])).toMatchObject({ height: 3 * LANE + AXIS });
  });

  it('of one reading has no axis', () => {
    const layout = layoutFor(['off f']);
    expect(layout).toMatchObject({ height: LANE, axis: undefined, ticks: [] });
    expect(layout.lanes[0]?.clusters).toMatchObject([{ x: 345 }]);
  });

  it('draws every reading once, within the picture, in the order of time', () => {
    const marks = fc.array(fc.constantFrom('on f @A', 'off s @B', 'several', 'off f'), { minLength: 2, maxLength: 80 });
    fc.assert(
      fc.property(marks, fc.integer({ min: 240, max: 760 }), (given, width) => {
        const { lanes } = layoutFor(given, width);
        const drawn = lanes.flatMap(({ clusters }) => clusters.flatMap((one) => one.marks.map(({ seq }) => seq)));
        expect(drawn.sort((a, b) => a - b)).toEqual(marksOf(lineOf(given)).map(({ seq }) => seq));
        for (const { clusters } of lanes) {
          const places = clusters.map(({ x }) => x);
          expect(places).toEqual(places.toSorted((a, b) => a - b));
          expect(places.every((x) => x >= 10 && x <= width - 10)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('joins lines that go on, and leaves out what the shapes would hide', () => {
    const { lanes } = layoutFor([...Array.from({ length: 50 }, () => 'off f @A'), 'on f found @A', 'on f @A']);
    expect(lanes[0]?.links.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      'same off',
      'changed off',
      'same on',
    ]);
    const long = layoutFor([...Array.from({ length: 999 }, () => 'off f @A'), 'on f found @A']);
    expect(long.lanes[0]?.links.map(({ kind }) => kind)).toEqual(['same']);
  });

  it('explains what occurs and nothing else', () => {
    const items = (marks: readonly Short[]) => legendOf(lineOf(marks), layoutFor(marks));
    expect(items(['off f'])).toEqual(['off']);
    expect(items(['on f @A', 'off s seen @A', 'several @A'])).toEqual(['on', 'off-shown', 'not-read', 'same']);
    expect(items(['on f @A #1', 'off s seen @A #1', 'on f found @A'])).toEqual([
      'on',
      'off-shown',
      'watched',
      'changed',
    ]);
  });

  it('tells which moment a place is', () => {
    const view = { from: 1000, to: 5000 };
    expect(timeAt(view, 690, placeIn(view, 690)(1234))).toBeCloseTo(1234);
  });
});

describe('the ticks of the axis', () => {
  const { day, minute } = datesOf('en');
  const at = (text: string) => Date.parse(`${text}Z`);
  const rows: readonly (readonly [from: string, to: string, width: number, ticks: readonly string[]])[] = [
    ['2026-11-23T10:20', '2026-11-23T10:50', 690, ['23 Nov 2026, 11:30', '23 Nov 2026, 11:45']],
    ['2026-11-23T20:00', '2026-11-25T04:00', 690, ['24 Nov 2026', '24 Nov 2026, 12:00', '25 Nov 2026']],
    ['2026-11-23T10:00', '2027-02-01T10:00', 690, ['1 Dec 2026', '1 Jan 2027', '1 Feb 2027']],
    ['2024-09-01T10:00', '2026-12-01T10:00', 690, ['1 Jan 2025', '1 Jan 2026']],
    ['2024-09-01T10:00', '2026-12-01T10:00', 300, ['1 Jan 2025', '1 Jan 2026']],
  ];
  it.each(rows)('from %s to %s on %i units', (from, to, width, words) => {
    const ticks = ticksOf({ from: at(from), to: at(to) }, width, 60);
    const written = ticks.map(({ at: instant, isDay }) => (isDay ? day(instant) : minute(instant)));
    expect(written).toEqual(expect.arrayContaining([...words]));
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
});

describe('the flags of events', () => {
  const rows: readonly (readonly [what: string, places: readonly number[], flags: readonly string[]])[] = [
    ['apart', [10, 100], ['1 at 10 in 0', '2 at 100 in 0']],
    ['close', [10, 12, 14, 40], ['1 at 10 in 0', '2 at 12 in 1', '3 at 14 in 2', '4 at 40 in 0']],
    ['out of sight keep their number', [-50, 100, 900], ['2 at 100 in 0']],
  ];
  it.each(rows)('%s', (_what, places, flags) => {
    const found = flagsOf(
      places.map((time) => ({ time })),
      asIs,
      690,
    );
    expect(found.map(({ number, x, row }) => `${number} at ${x} in ${row}`)).toEqual(flags);
  });

  it('show a pair whole, also where the first day is out of sight', () => {
    expect(flagsOf([{ time: -5, until: 5 }], asIs, 690)).toEqual([{ number: 1, x: -5, end: 5, row: 0 }]);
  });

  it('make the picture higher, a row at a time', () => {
    const line = lineOf(['on f @A', 'off f @A']);
    const view = wholeView(marksOf(line));
    const [first] = marksOf(line);
    const events = [0, 1].map(() => ({ time: first?.time ?? 0 }));
    const { flags, height } = layoutOf({ line, view, width: 690, events });
    expect(flagRows(flags)).toBe(2);
    expect(height).toBe(LANE + AXIS + 2 * FLAG);
  });
});
