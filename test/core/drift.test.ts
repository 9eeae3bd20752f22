import { describe, expect, it } from 'vitest';
import { shownState } from '../../src/core/state';
import { history, type Mark } from '../fakes/history';
import { observed } from '../fakes/payloads';

const MAIN = observed().setting.id;

/** Which entries differ, by number; none where nothing drifted. */
function driftOf(marks: readonly Mark[], unseen: readonly number[] = []) {
  const seen = history(marks).filter(({ seq }) => !unseen.includes(seq));
  const { drift } = shownState(
    seen,
    MAIN,
    unseen.map((seq) => ({ seq })),
  );
  return drift && [drift.before.seq, drift.found.seq];
}

describe('a value that reads differently from before', () => {
  type Row = readonly [what: string, marks: readonly Mark[], drift: readonly number[] | undefined];
  const rows: readonly Row[] = [
    ['nothing was read', [], undefined],
    ['read once', ['on f @A'], undefined],
    ['the same twice', ['on f @A', 'on f @A'], undefined],
    ['from off to on', ['off f @A', 'on f found @A'], [1, 2]],
    ['from on to off', ['on f @A', 'off f found @A'], [1, 2]],
    ['found on a page that was not fresh', ['off f @A', 'on s found @A'], [1, 2]],
    ['the last before, and the first after', ['off f @A', 'off f @A', 'on f found @A', 'on f @A'], [2, 3]],
    ['from option to option', ['FULL f @A', 'HIDE f found @A'], [1, 2]],
    ['from option to option and back', ['FULL f @A', 'HIDE f found @A', 'FULL f found @A'], [2, 3]],
    ['the same option in other words', ['FULL f @A', 'FULL f @A'], undefined],
    ['the change was seen', ['off f @A', 'on s seen @A'], undefined],
    ['the change was seen, and read again', ['off f @A', 'on s seen @A', 'on f @A'], undefined],
    ['the change of an option was seen', ['FULL f @A', 'HIDE s seen @A'], undefined],
    ['an earlier change nobody saw, a later one seen', ['off f @A', 'on f found @A', 'off s seen @A'], undefined],
    ['an unsaved click that did not last', ['on f @A', 'off s seen @A', 'on f found @A'], undefined],
    ['an unsaved choice that did not last', ['FULL f @A', 'HIDE s seen @A', 'FULL f found @A'], undefined],
    ['a click that was read again on a fresh page', ['on f @A', 'off s seen @A', 'off f @A', 'on f found @A'], [3, 4]],
    ['a toggle drawn before its data', ['off f @A #1', 'on f @A #1'], undefined],
    ['an option drawn before its data', ['FULL f found @A #1', 'HIDE f @A #1'], undefined],
    ['of nobody known', ['off f', 'on f found'], undefined],
    ['of somebody known since', ['off f', 'on f found @A'], undefined],
    ['of another account', ['off f @A', 'on f found @B'], undefined],
    ['of the account read last', ['off f @A', 'on f @B', 'on f found @A'], [1, 3]],
    ['of another setting', ['off f @A !other', 'on f found @A !other'], undefined],
    ['a failed attempt between', ['off f @A', 'several @A', 'on f found @A'], [1, 3]],
    ['a failed attempt since', ['off f @A', 'on f found @A', 'several @A'], [1, 2]],
  ];
  it.each(rows)('%s', (_what, marks, drift) => {
    expect(driftOf(marks)).toEqual(drift);
  });

  type Hidden = readonly [what: string, marks: readonly Mark[], unseen: readonly number[], drift: unknown];
  const hidden: readonly Hidden[] = [
    ['between the two', ['off f @A', 'off f @A', 'on f found @A'], [2], undefined],
    ['before the two', ['on f @A', 'off f @A', 'on f found @A'], [1], [2, 3]],
    ['after the two', ['off f @A', 'on f found @A', 'on f @A'], [3], undefined],
    ['within what was found', ['off f @A', 'on f found @A', 'on f @A', 'on f @A'], [3], undefined],
  ];
  it.each(hidden)('a reading that is not to be seen: %s', (_what, marks, unseen, drift) => {
    expect(driftOf(marks, unseen)).toEqual(drift);
  });
});
