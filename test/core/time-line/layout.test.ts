import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAIN_SETTING } from '../../../src/core/setting';
import { flagRows, flagsOf } from '../../../src/core/time-line/flags';
import { AXIS, FLAG, LANE, layoutOf, markPlace, placeIn, timeAt } from '../../../src/core/time-line/layout';
import { legendOf } from '../../../src/core/time-line/legend';
import { marksOf, type TimeLine, timeLineOf } from '../../../src/core/time-line/time-line';
import { wholeView } from '../../../src/core/time-line/view';
import type { Mark as Short } from '../../fakes/history';
import { historyGiven } from '../../ui/given';
import { asIs, lineAt } from './marks-at';

const lineOf = (marks: readonly Short[]) => timeLineOf(historyGiven({ marks }), MAIN_SETTING);
const layoutFor = (marks: readonly Short[], width = 690) => {
  const line = lineOf(marks);
  return layoutOf({ line, view: wholeView(marksOf(line)), width });
};
const backsAt = (...times: readonly number[]) => times.map((time, index) => ({ seq: index + 1, time }));

describe('the picture', () => {
  it('has the heights of the design', () => {
    expect(layoutFor(['on f @A', 'off f @A'])).toMatchObject({ height: LANE + AXIS, axis: LANE });
    const { height, lanes } = layoutFor(['on f @A', 'off f @B', 'off f']);
    expect(height).toBe(3 * LANE + AXIS);
    expect(lanes.map(({ top, middle }) => [top, middle])).toEqual([
      [0, 26],
      [44, 70],
      [88, 114],
    ]);
  });

  it('of one reading has no axis, and nothing of what stands on one', () => {
    const line = { ...lineOf(['off f']), clockBacks: backsAt(0) };
    const layout = layoutOf({ line, view: undefined, width: 690, events: [{ time: 0 }] });
    expect(layout).toMatchObject({ height: LANE, axis: undefined, ticks: [], flags: [], clockBacks: [] });
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
    const options = layoutFor(['FULL f @A', 'HIDE f found @A', 'HIDE f @A']);
    expect(options.lanes[0]?.links.map(({ kind }) => kind)).toEqual(['changed', 'same']);
    const seen = layoutFor(['off f @A', 'on s seen @A', 'on f @A']);
    expect(seen.lanes[0]?.links.map(({ kind, value }) => `${kind} ${value}`)).toEqual(['same off', 'same on']);
  });

  it('tells which moment a place is', () => {
    const view = { from: 1000, to: 5000 };
    expect(timeAt(view, 690, placeIn(view, 690)(1234))).toBeCloseTo(1234);
  });
});

describe('a part of the picture', () => {
  // A unit for each millisecond; what is read at 0 stands at 10.
  const part = (line: TimeLine) => layoutOf({ line, view: { from: 0, to: 670 }, width: 690 });
  const bare = lineAt();

  it('has the readings whose shapes reach into it', () => {
    const { lanes } = part(lineAt([-20, 'on f'], [-19, 'off f'], [689, 'on f'], [690, 'off f']));
    expect(lanes.flatMap(({ clusters }) => clusters.map(({ x }) => x))).toEqual([-9, 699]);
  });

  it('has the places where the clock went back by the same rule, those apart that are no line’s width apart as one', () => {
    const backs = (...times: readonly number[]) => part({ ...bare, clockBacks: backsAt(...times) }).clockBacks;
    expect(backs(-20, -19, 689, 690)).toEqual([-9, 699]);
    expect(backs(100, 50, 51, 52)).toEqual([60, 62, 110]);
  });

  it.each<[what: string, start: number, end: number, links: readonly unknown[]]>([
    ['cut beside both edges', -1000, 2000, [{ kind: 'same', value: 'on', x1: -10, x2: 700 }]],
    ['just wide enough', 100, 102, [{ kind: 'same', value: 'on', x1: 110, x2: 112 }]],
    ['too narrow', 100, 101, []],
    ['out of sight', -1000, -500, []],
  ])('has what lies between two readings: %s', (_what, start, end, links) => {
    expect(part(lineAt([start, 'on f @A'], [end, 'on f @A'])).lanes[0]?.links).toEqual(links);
  });

  it('tells where a reading is drawn and with which others, if it is in sight', () => {
    const line = lineAt([100, 'on f @A'], [300, 'off f @B'], [301, 'off f @B'], [5000, 'off f @B']);
    const places = marksOf(line).map((mark) => markPlace(part(line), mark));
    expect(places.map((one) => one && [one.cluster.x, one.cluster.marks.length, one.middle])).toEqual([
      [110, 1, 26],
      [311, 2, 70],
      [311, 2, 70],
      undefined,
    ]);
  });

  it('has as many ticks as there is room for between its edges, by UTC where nothing was read', () => {
    const view = { from: Date.UTC(2026, 10, 1), to: Date.UTC(2026, 10, 9) };
    // Nine days would take 720 units, and there are 711.
    const { ticks } = layoutOf({ line: bare, view, width: 731 });
    expect(ticks.map(({ at }) => `${at.utc.slice(8, 10)} ${at.offset}`)).toEqual(
      ['01', '03', '05', '07', '09'].map((day) => `${day} +00:00`),
    );
  });

  it('has ticks by the calendar of the newest reading', () => {
    const { ticks } = layoutFor(['on f @B', 'off f @A']);
    expect(new Set(ticks.map(({ at }) => at.offset))).toEqual(new Set(['+01:00']));
  });
});

describe('the legend', () => {
  const items = (marks: readonly Short[]) => legendOf(lineOf(marks), layoutFor(marks));

  it.each<[what: string, marks: readonly Short[], items: readonly string[]]>([
    ['one reading', ['off f'], ['off']],
    ['a change seen elsewhere', ['on f @A', 'off s seen @A', 'several @A'], ['on', 'off-shown', 'not-read', 'same']],
    [
      'a change seen, and one not',
      ['on f @A #1', 'off s seen @A #1', 'on f found @A'],
      ['on', 'off-shown', 'watched', 'changed'],
    ],
    [
      'a number in one lane of two',
      ['off f @B', ...Array.from({ length: 80 }, () => 'off f @A')],
      ['off', 'same', 'count'],
    ],
  ])('explains what occurs and nothing else: %s', (_what, marks, expected) => {
    expect(items(marks)).toEqual(expected);
  });

  it('explains where the clock went back, if that is in sight', () => {
    const line = { ...lineAt([0, 'off f']), clockBacks: backsAt(100) };
    const itemsFrom = (from: number) => legendOf(line, layoutOf({ line, view: { from, to: 670 }, width: 690 }));
    expect([itemsFrom(0), itemsFrom(400)]).toEqual([['off', 'clock'], ['off']]);
  });
});

describe('the flags of events', () => {
  it.each<[what: string, places: readonly number[], flags: readonly string[]]>([
    ['apart', [10, 100], ['1 at 10 in 0', '2 at 100 in 0']],
    ['just far enough apart', [10, 30], ['1 at 10 in 0', '2 at 30 in 0']],
    ['close', [10, 12, 14, 40], ['1 at 10 in 0', '2 at 12 in 1', '3 at 14 in 2', '4 at 40 in 0']],
    ['right at the edges', [0, 690], ['1 at 0 in 0', '2 at 690 in 0']],
    ['out of sight keep their number', [-50, 100, 900], ['2 at 100 in 0']],
  ])('%s', (_what, places, flags) => {
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
