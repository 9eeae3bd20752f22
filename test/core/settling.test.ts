import { describe, expect, it } from 'vitest';
import { settled } from '../../src/core/settling';
import { history, type Mark } from '../fakes/history';

describe('readings from which states are derived', () => {
  const rows: readonly (readonly [what: string, marks: readonly Mark[], kept: readonly number[]])[] = [
    ['nothing', [], []],
    ['one', ['off f #1'], [1]],
    ['an off that was ticked while settling goes', ['off f #1', 'on f #1'], [2]],
    ['what the member then does stays', ['off f #1', 'on f #1', 'off s seen #1'], [2, 3]],
    ['a change that was watched stays', ['on f #1', 'off s seen #1'], [1, 2]],
    ['a change that was found stays', ['on f #1', 'off f found #1'], [1, 2]],
    ['the same value again stays', ['off s #1', 'off f #1'], [1, 2]],
    ['another visit settles nothing', ['off f #1', 'on f #2'], [1, 2]],
    ['two visits at once are told apart', ['off f #1', 'on f #2', 'on f #1', 'off s seen #2'], [2, 3, 4]],
    ['an on is never left out', ['on f #1', 'off f #1'], [1, 2]],
    ['a flicker leaves the on', ['off f #1', 'on f #1', 'off s found #1'], [2, 3]],
    [
      'an equal value of another tab settles nothing',
      ['on f #1', 'off s seen #2', 'off f #3', 'off s #1'],
      [1, 2, 3, 4],
    ],
    ['an option that was corrected while settling goes', ['FULL f #1', 'HIDE f #1'], [2]],
    ['an option that was then chosen stays', ['FULL f #1', 'HIDE s seen #1'], [1, 2]],
    ['an option that was found stays', ['FULL f #1', 'HIDE s found #1'], [1, 2]],
    ['the same option again stays', ['FULL f #1', 'FULL s #1'], [1, 2]],
    ['an option in another visit settles nothing', ['FULL f #1', 'HIDE f #2'], [1, 2]],
    ['a failure settles nothing', ['off f #1', 'several #1'], [1, 2]],
    ['a failure is not settled', ['several #1', 'on f #1', 'too-slow #2', 'HIDE f #2'], [1, 2, 3, 4]],
    ['an on that is read again stays', ['on s #1', 'on f #1'], [1, 2]],
  ];
  it.each(rows)('%s', (_what, marks, kept) => {
    expect(settled(history(marks)).map(({ seq }) => seq)).toEqual(kept);
  });

  it('leaves what it is given as it was', () => {
    const given = Object.freeze(history(['off f #1', 'on f #1']));
    expect(settled(given)).toEqual([given[1]]);
  });
});
