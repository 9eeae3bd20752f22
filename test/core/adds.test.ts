import { describe, expect, it } from 'vitest';
import { adds, changeOf, type Transition } from '../../src/core/adds';
import { instantAt } from '../../src/core/instant';
import { history, type Mark } from '../fakes/history';

const HOUR = 3_600_000;
const one = (mark: Mark) => history([mark])[0];

describe('how a value came to differ', () => {
  type Row = readonly [last: Mark | undefined, value: 'on' | 'off', transition: Transition, change: string];
  const rows: readonly Row[] = [
    [undefined, 'off', 'unseen', 'none'],
    [undefined, 'off', 'acted', 'none'],
    ['on f', 'on', 'unseen', 'none'],
    ['on f', 'on', 'acted', 'none'],
    ['on f', 'off', 'acted', 'seen'],
    ['off s', 'on', 'acted', 'seen'],
    ['on f', 'off', 'unseen', 'found'],
    ['off f', 'on', 'unseen', 'found'],
    ['off f', 'on', 'settling', 'none'],
    ['several', 'off', 'acted', 'none'],
  ];
  it.each(rows)('after %s, %s %s: %s', (last, value, transition, change) => {
    expect(changeOf(value, transition, last === undefined ? undefined : one(last))).toBe(change);
  });
});

describe('whether a reading adds anything', () => {
  type Row = readonly [what: string, latest: Mark | undefined, now: Mark, after: number, adds: boolean];
  const rows: readonly Row[] = [
    ['the first of all', undefined, 'on f', 0, true],
    ['the same at the same moment', 'on f', 'on f', 0, false],
    ['the same a millisecond before a day is over', 'on f', 'on f', 24 * HOUR - 1, false],
    ['the same a day later', 'on f', 'on f', 24 * HOUR, true],
    ['the same by a clock that went back', 'on f', 'on f', -1, true],
    ['another value', 'on f', 'off f', 1, true],
    ['a weaker basis', 'off f', 'off s', 1, true],
    ['a stronger basis', 'off s', 'off f', 1, true],
    ['another change alone', 'off f', 'off f found', 1, false],
    ['the same failure', 'several', 'several', 1, false],
    ['another failure', 'several', 'too-slow', 1, true],
    ['a failure after a reading', 'on f', 'several', 1, true],
    ['a reading after a failure', 'several', 'on f', 1, true],
  ];
  it.each(rows)('%s', (_what, latest, now, after, expected) => {
    const before = latest === undefined ? undefined : one(latest);
    const reading = one(now)?.reading;
    if (reading === undefined) throw new Error('every mark is an observation');
    const start = Date.parse(before?.at.utc ?? '2026-11-23T10:00:00.000Z');
    expect(adds(reading, instantAt(start + after, 60), before)).toBe(expected);
  });

  it('compares moments, not wall clocks', () => {
    const latest = one('on f');
    if (latest === undefined) throw new Error('a mark is an observation');
    const travelled = instantAt(Date.parse(latest.at.utc) + HOUR, -480);
    expect(adds(latest.reading, travelled, latest)).toBe(false);
  });
});
