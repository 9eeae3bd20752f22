import { describe, expect, it } from 'vitest';
import { type MarkKind, markOf } from '../../../src/core/time-line/marks';
import { history } from '../../fakes/history';

describe('how a reading is drawn', () => {
  it.each<[short: string, kind: MarkKind]>([
    ['on f', 'on'],
    ['on s', 'on'],
    ['off f', 'off'],
    ['off s', 'off-shown'],
    ['HIDE f', 'option'],
    ['HIDE s', 'option'],
    ['several', 'not-read'],
  ])('%s: %s', (short, kind) => {
    expect(history([short]).map((one) => markOf(one).kind)).toEqual([kind]);
  });

  it('never as off where it is an option, whatever its name', () => {
    const [one] = history(['HIDE s']);
    if (one?.reading.outcome !== 'read') throw new Error('not read');
    expect(markOf({ ...one, reading: { ...one.reading, value: 'off', option: 'Off' } }).kind).toBe('option');
  });
});
