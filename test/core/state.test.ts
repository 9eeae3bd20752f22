import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/core/payload';
import { shownState } from '../../src/core/state';
import { history, type Mark } from '../fakes/history';

const MAIN = 'allowDataForGenerativeAI';
const shown = (marks: readonly Mark[]) => shownState(history(marks), MAIN);
const at = (one: Observation | undefined) => one?.seq;

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
      MAIN,
      unseen.map((seq) => ({ seq })),
    );
    expect(state.kind).toBe(kind);
    expect('isHidden' in state && state.isHidden).toBe(kind === 'unread');
  });

  it('of one account is no word on another', () => {
    const marks = ['off f @A', 'on f found @A', 'off f @B', 'on s seen @B'];
    const left = history(marks).filter(({ seq }) => seq !== 2);
    expect(shownState(left, MAIN, [{ seq: 2 }])).not.toHaveProperty('differs');
  });
});

describe('the dates of an off', () => {
  type Dates = { first?: number; on?: number; since?: number; last?: number };
  const rows: readonly (readonly [what: string, marks: readonly Mark[], dates: Dates])[] = [
    ['since the watched change', ['on f', 'off s seen', 'off f', 'off f'], { first: 2, last: 4, since: 2 }],
    ['between on and first off', ['on f', 'on f', 'off s found', 'off f'], { on: 2, first: 3, last: 4, since: 1 }],
    ['first seen', ['off s', 'off f'], { first: 1, last: 2, since: 1 }],
    [
      'failed attempts are no readings',
      ['on f', 'off f found', 'too-slow', 'off f'],
      { on: 1, first: 2, last: 4, since: 1 },
    ],
    ['a second off counts from itself', ['off f', 'on f found', 'off f found'], { on: 2, first: 3, last: 3, since: 0 }],
    [
      'an on of nobody known leaves no count',
      ['on f @A', 'off s seen @A', 'off f @A', 'on f', 'off f @A'],
      { first: 2, last: 5, since: 0 },
    ],
    [
      'an on of somebody known leaves no count of what is of nobody known',
      ['off f', 'off f', 'on f @A', 'off f'],
      { first: 1, last: 4, since: 0 },
    ],
    ['shown, with the on before it', ['on f', 'off s seen'], { on: 1, first: 2, last: 2 }],
  ];
  it.each(rows)('%s', (_what, marks, dates) => {
    const { state } = shown(marks);
    const of = (name: 'first' | 'on' | 'last') => at((state as Partial<Record<typeof name, Observation>>)[name]);
    const since = 'since' in state ? state.since : undefined;
    const found = { first: of('first'), on: of('on'), last: of('last'), since };
    expect(found).toEqual({ on: undefined, since: undefined, ...dates });
  });
});

describe('an on that nobody knows the account of, since an off', () => {
  it('is the last such', () => {
    const { state } = shown(['on f @A', 'off f found @A', 'on f', 'on f', 'off f @A']);
    expect('maybeOn' in state && state.maybeOn?.seq).toBe(4);
  });
});

describe('on again', () => {
  type Again = { found: number; off: number; firstOff: number; isRepeated: boolean };
  const rows: readonly (readonly [what: string, marks: readonly Mark[], again: Again])[] = [
    ['once', ['off f', 'on f found'], { found: 2, off: 1, firstOff: 1, isRepeated: false }],
    [
      'after several offs',
      ['off s', 'off f', 'on s found', 'on f'],
      { found: 3, off: 2, firstOff: 1, isRepeated: false },
    ],
    ['after an on', ['on f', 'off f found', 'on f found'], { found: 3, off: 2, firstOff: 2, isRepeated: false }],
    [
      'after an unsaved click',
      ['on f', 'off s seen', 'on f found', 'off f found', 'on f found'],
      { found: 5, off: 4, firstOff: 4, isRepeated: false },
    ],
    [
      'for the second time',
      ['off f', 'on f found', 'off f found', 'on f found'],
      { found: 4, off: 3, firstOff: 3, isRepeated: true },
    ],
  ];
  it.each(rows)('%s', (_what, marks, again) => {
    const { state } = shown(marks.map((mark) => `${mark} @A`));
    if (state.kind !== 'on-again') throw new Error(`it is ${state.kind}`);
    const { found, off, firstOff, isRepeated } = state;
    expect({ found: found.seq, off: off.seq, firstOff: firstOff.seq, isRepeated }).toEqual(again);
  });
});

describe('what is laid beside a state', () => {
  type Beside = { failed?: number; maybeOther?: number; differs?: number; accounts?: number };
  const rows: readonly (readonly [what: string, marks: readonly Mark[], beside: Beside])[] = [
    ['nothing', ['on f'], {}],
    ['a later attempt that failed', ['off f', 'several'], { failed: 2 }],
    ['the last of the attempts that failed', ['off f', 'several', 'too-slow'], { failed: 3 }],
    ['an earlier attempt that failed', ['several', 'off f'], {}],
    ['an off that may be another account’s', ['off f', 'on f found'], { maybeOther: 1 }],
    ['an off of another account before an on', ['off f @A', 'on f @B'], { maybeOther: 1, differs: 1, accounts: 2 }],
    [
      'the last of such offs, where one was freshly loaded',
      ['off s', 'off f', 'off s', 'on f found'],
      { maybeOther: 3 },
    ],
    [
      'no notice for the account’s own unsaved click',
      ['off f @B', 'off s seen @A', 'on f found @A'],
      { differs: 1, accounts: 2 },
    ],
    ['no notice when the change was watched', ['off f', 'on s seen'], {}],
    ['no notice for an unsaved click', ['on f', 'off s seen', 'on f found'], {}],
    ['another account that shows another option', ['FULL f @A', 'HIDE f @B'], { differs: 1, accounts: 2 }],
    ['another account that shows the same option', ['HIDE f @A', 'HIDE f @B'], { accounts: 2 }],
    ['a later attempt that failed, after an option', ['HIDE f', 'several'], { failed: 2 }],
    ['no word of an off beside an option', ['FULL f', 'HIDE f found'], {}],
    ['another account that shows the same', ['on f @A', 'on f @B'], { accounts: 2 }],
    ['nobody known beside one account', ['on f', 'on f @A'], { accounts: 1 }],
    ['the other value, read last of nobody known', ['on f @A', 'off f'], { accounts: 1 }],
    ['the other value, read before of nobody known', ['on f', 'off f @A'], { accounts: 1 }],
    ['another account that shows the other value', ['on f @A', 'off f @B'], { differs: 1, accounts: 2 }],
  ];
  it.each(rows)('%s', (_what, marks, beside) => {
    const { failed, maybeOther, differs, accounts } = shown(marks);
    const found = { failed: at(failed), maybeOther: at(maybeOther), differs: at(differs), accounts };
    expect(found).toEqual({ failed: undefined, maybeOther: undefined, differs: undefined, accounts: 0, ...beside });
  });
});
