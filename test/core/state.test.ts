import { describe, expect, it } from 'vitest';
import { MAIN_SETTING } from '../../src/core/setting';
import { shownState } from '../../src/core/state';
import { history, type Mark } from '../fakes/history';
import { shown } from './shown';

describe('the state of a setting', () => {
  // Each mark is one entry: value or reason, then f(resh) or s(hown), then the change, then @account or #visit.
  const rows: readonly (readonly [what: string, marks: readonly Mark[], kind: string])[] = [
    ['nothing was ever tried', [], 'unread'],
    ['tried in vain', ['no-switch'], 'unknown'],
    ['tried in vain twice', ['no-switch', 'too-slow'], 'unknown'],
    ['an option', ['HIDE f'], 'option'],
    ['an option after another', ['FULL f @A', 'HIDE f found @A'], 'option'],
    ['an option after failed attempts', ['several', 'HIDE s', 'too-slow'], 'option'],
    ['on', ['on f'], 'on'],
    ['on, not freshly loaded', ['on s'], 'on'],
    ['off, only right after the click', ['on f', 'off s seen'], 'off-shown'],
    ['off, only after in-app navigation', ['off s'], 'off-shown'],
    ['off at first sight', ['off f'], 'off-first-seen'],
    ['off at first sight, first on screen', ['off s', 'off f'], 'off-first-seen'],
    ['off after a watched change', ['on f', 'off s seen', 'off f'], 'off-since'],
    ['off, and on screen again later', ['on f', 'off s seen', 'off f', 'off s'], 'off-since'],
    ['off, the change not watched', ['on f', 'off f found'], 'off-between'],
    ['off, on screen first, the change not watched', ['on f', 'off s found', 'off f'], 'off-between'],
    ['a failed attempt changes nothing', ['on f', 'off s seen', 'off f', 'several'], 'off-since'],
    ['on again, seen by nobody, account known', ['off f @A', 'on f found @A'], 'on-again'],
    ['on again stays so at the next reading', ['off f @A', 'on f found @A', 'on f @A'], 'on-again'],
    ['on again, turned off since', ['off f @A', 'on f found @A', 'off s seen @A', 'off f @A'], 'off-since'],
    ['on again, but of nobody known', ['off f', 'on f found'], 'on'],
    ['on again, but of another account', ['off f @A', 'on f @B'], 'on'],
    ['on again, but the change was watched', ['off f @A', 'on s seen @A'], 'on'],
    ['an unsaved click is no drift', ['on f @A', 'off s seen @A', 'on f found @A'], 'on'],
    ['a toggle drawn before its data', ['off f #1', 'on f #1'], 'on'],
    ['a toggle drawn before its data, then off', ['off f #1', 'on f #1', 'off s seen #1', 'off f'], 'off-since'],
    ['on again, drawn off before its data', ['off f @A', 'off f @A #2', 'on f @A #2'], 'on-again'],
    ['on again, drawn off as it was, which added nothing', ['off f @A', 'on f @A #2'], 'on-again'],
    ['a toggle drawn before its data, account known', ['off f @A #1', 'on f @A #1'], 'on'],
    ['a drawn off is never the first seen off', ['off f #1', 'on f #1', 'off f found #2'], 'off-between'],
    ['the account read last counts', ['off f @A', 'on f @B', 'off f @A'], 'off-first-seen'],
    ['the account read last is unknown', ['on f @A', 'off f'], 'off-first-seen'],
    [
      'off after a watched change, on since of nobody known',
      ['on f @A', 'off s seen @A', 'on f', 'off f @A'],
      'off-first-seen',
    ],
    ['off after an on, on since of nobody known', ['on f @A', 'off f found @A', 'on f', 'off f @A'], 'off-first-seen'],
    [
      'off after an on, on since of another account',
      ['on f @A', 'off f found @A', 'on f @B', 'off f @A'],
      'off-between',
    ],
    ['another setting does not count', ['off f !other'], 'unread'],
    ['a member named later in the visit', ['on f #1', 'off s seen @A #1', 'off f @A'], 'off-since'],
    [
      'another tab that shows the same settles nothing',
      ['on f #1', 'off s seen #2', 'off f #3', 'off s #1'],
      'off-since',
    ],
  ];
  it.each(rows)('%s', (_what, marks, kind) => {
    expect(shown(marks).state.kind).toBe(kind);
  });
});

describe('a reading that was erased or left out', () => {
  const rows: readonly (readonly [what: string, marks: readonly Mark[], unseen: readonly number[], kind: string])[] = [
    ['after the last reading: an off is not carried over it', ['off f', 'off f'], [3], 'unread'],
    ['after the last reading, with an attempt since', ['off f', 'on f', 'several'], [4], 'unread'],
    ['before anything that was read', [], [1], 'unread'],
    [
      'before the last reading: the on before it is not carried over',
      ['on f', 'off f found', 'off f'],
      [2],
      'off-first-seen',
    ],
    ['between a fresh off and a click: the old one settles nothing', ['off f', 'on f', 'off s seen'], [2], 'off-shown'],
    [
      'within a run of offs: the first change is not the date',
      ['on f', 'off s seen', 'off f', 'on f', 'off f'],
      [4],
      'off-first-seen',
    ],
    ['after an option', ['HIDE f', 'HIDE f'], [3], 'unread'],
    ['before an option', ['FULL f', 'HIDE f'], [1], 'option'],
    ['before all that counts', ['on f', 'on f', 'off s seen', 'off f'], [1], 'off-since'],
  ];
  it.each(rows)('%s', (_what, marks, unseen, kind) => {
    const { state } = shownState(
      history(marks).filter(({ seq }) => !unseen.includes(seq)),
      MAIN_SETTING,
      unseen.map((seq) => ({ seq })),
    );
    expect(state.kind).toBe(kind);
    expect('isHidden' in state && state.isHidden).toBe(kind === 'unread');
  });

  it('of one account is no word on another', () => {
    const marks = ['off f @A', 'on f found @A', 'off f @B', 'on s seen @B'];
    const left = history(marks).filter(({ seq }) => seq !== 2);
    expect(shownState(left, MAIN_SETTING, [{ seq: 2 }])).not.toHaveProperty('differs');
  });
});
