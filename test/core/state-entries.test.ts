import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/core/payload';
import type { Mark } from '../fakes/history';
import { shown } from './shown';

const at = (one: Observation | undefined) => one?.seq;

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
