import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantAt } from '../../../src/core/instant';
import { type Mark, markOf } from '../../../src/core/time-line/marks';
import { moved, showing, spanOf, type View, wholeView, zoomed } from '../../../src/core/time-line/view';
import { history } from '../../fakes/history';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const LIMIT: View = { from: 0, to: 100 * HOUR };
const marksAt = (...times: readonly number[]): Mark[] =>
  times.flatMap((time) => history(['on f']).map((one) => markOf({ ...one, at: instantAt(time, 0) })));

describe('the whole', () => {
  it.each<[what: string, times: readonly number[], besides: readonly number[], view: View | undefined]>([
    ['nothing', [], [], undefined],
    ['one moment', [5], [], undefined],
    ['the same moment twice', [5, 5], [], undefined],
    ['two', [0, 100 * HOUR], [], { from: -3 * HOUR, to: 103 * HOUR }],
    ['two that the clock turned round', [100 * HOUR, 0], [], { from: -3 * HOUR, to: 103 * HOUR }],
    ['with an event before', [100 * HOUR], [0], { from: -3 * HOUR, to: 103 * HOUR }],
    ['close together, with some room', [0, 300], [], { from: -5000, to: 5300 }],
  ])('%s', (_what, times, besides, view) => {
    expect(wholeView(marksAt(...times), besides)).toEqual(view);
  });
});

describe('zoom and movement', () => {
  const inside = fc.integer({ min: 0, max: 100 * HOUR });
  const view = fc
    .tuple(inside, inside)
    .map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) }))
    .filter((one) => spanOf(one) >= 10_000);
  const isWithin = (one: View) => one.from >= LIMIT.from - 1 && one.to <= LIMIT.to + 1 && spanOf(one) >= 9_999;

  it('never leave the limits', () => {
    fc.assert(
      fc.property(view, inside, fc.double({ min: 0.01, max: 50, noNaN: true }), (one, time, times) => {
        for (const next of [zoomed(one, times, time, LIMIT), moved(one, times, LIMIT), moved(one, -times, LIMIT)])
          expect(isWithin(next)).toBe(true);
      }),
    );
  });

  it('keep the moment in its place that is zoomed about, away from the limits', () => {
    const near = zoomed({ from: 40 * HOUR, to: 60 * HOUR }, 0.5, 45 * HOUR, LIMIT);
    expect(near).toEqual({ from: 42.5 * HOUR, to: 52.5 * HOUR });
  });

  it('move by a part of what is shown', () => {
    const one = { from: 40 * HOUR, to: 60 * HOUR };
    expect(moved(one, 0.5, LIMIT)).toEqual({ from: 50 * HOUR, to: 70 * HOUR });
    expect(moved(one, -0.5, LIMIT)).toEqual({ from: 30 * HOUR, to: 50 * HOUR });
  });

  it('bring any moment into sight, with the same time shown', () => {
    fc.assert(
      fc.property(view, inside, (one, time) => {
        const next = showing(one, time, LIMIT);
        expect(time >= next.from - 1 && time <= next.to + 1).toBe(true);
        expect(spanOf(next)).toBeCloseTo(spanOf(one), 0);
      }),
    );
  });

  // Of 20 hours, 36 minutes at each end are its edge; what is brought into sight stands 144 minutes within.
  const rows: readonly (readonly [minutes: number, from: number])[] = [
    [-600, -744],
    [35, -109],
    [36, 0],
    [600, 0],
    [1164, 0],
    [1165, 109],
    [1800, 744],
  ];
  it.each(rows)('show the moment %i minutes after the begin from minute %i on', (minutes, from) => {
    const one = { from: 40 * HOUR, to: 60 * HOUR };
    const next = showing(one, one.from + minutes * MINUTE, LIMIT);
    expect(Math.round((next.from - one.from) / MINUTE)).toBe(from);
    expect(next === one).toBe(from === 0);
  });
});
