import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line } from '../../src/core/entry';
import { type Gist, NO_GIST, shownIn } from '../../src/core/gist';
import { addedTo, gistOf, goneOn, touchedBy } from '../../src/core/gist-of';
import { historyOf } from '../../src/core/history';
import { MAIN_SETTING } from '../../src/core/setting';
import { shownState } from '../../src/core/state';
import { type Written, writtenLines } from '../fakes/written';
import { LEDGER } from '../vectors/signer';

const historyIn = (lines: readonly Line[]) => historyOf(LEDGER, lines, undefined);
const wholeGist = (lines: readonly Line[]): Gist => gistOf(historyIn(lines));

/** The gist of the first so many lines, taken on to the end by what the others touch; undefined where it cannot be. */
function inTwo(lines: readonly Line[], first: number): Gist | undefined {
  const gist = wholeGist(lines.slice(0, first));
  const added = addedTo(gist, lines.slice(first));
  if (added === undefined) return undefined;
  const { observations } = historyIn(lines);
  const touched = [...touchedBy(added)].map(
    (id) => [id, observations.filter(({ setting }) => setting.id === id)] as const,
  );
  return goneOn(gist, added, new Map(touched));
}

const written = fc.constantFrom<Written>(
  'on f @A',
  'on f',
  'off f @A',
  'off s seen @A',
  'off f @B',
  'off f found @A #7',
  'several @A',
  'on f found @A !age',
  'off f @A !age',
  'HIDE f @A !view',
  'STATED 2026-11-02 @A',
  'STATED 2026-11-03',
  'REGION uk',
  'ERASE 2',
  'SPOILT',
);

describe('a gist', () => {
  it('that went on is that of the whole history, wherever it was taken', () => {
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 14 }), fc.nat(14), (list, at) => {
        const lines = writtenLines(list);
        const first = 1 + (at % lines.length);
        const gone = inTwo(lines, first);
        const hasBreak = list.slice(first - 1).some((one) => /ERASE|SPOILT/.test(one));
        if (hasBreak) expect(gone).toBeUndefined();
        else expect(gone).toEqual(wholeGist(lines));
      }),
      { numRuns: 400 },
    );
  });

  it('shows of each setting what the whole history shows', () => {
    fc.assert(
      fc.property(fc.array(written, { maxLength: 14 }), (list) => {
        const history = historyIn(writtenLines(list));
        const gist = gistOf(history);
        for (const id of [MAIN_SETTING, 'age', 'view', 'never-read'])
          expect(shownIn(gist, id)).toEqual(shownState(history.observations, id, history.unseen));
      }),
      { numRuns: 400 },
    );
  });

  it.each<[what: string, list: readonly Written[], day: string | undefined]>([
    ['of the account that was read last', ['off f @A', 'STATED 2026-11-01 @A'], '2026-11-01'],
    ['of nobody known, where nobody is', ['off f', 'STATED 2026-11-01'], '2026-11-01'],
    ['of no other account', ['off f @B', 'off f @A', 'STATED 2026-11-01 @B'], undefined],
    ['of nobody known, not of an account', ['off f @A', 'STATED 2026-11-01'], undefined],
  ])('holds the stated day %s', (_what, list, day) => {
    expect(wholeGist(writtenLines(list)).statedDay).toBe(day);
  });

  it.each<[what: string, list: readonly Written[], touched: readonly string[]]>([
    ['nothing', [], []],
    ['a reading and an attempt', ['on f !age', 'several', 'off f !age'], ['age', MAIN_SETTING]],
    ['a stated day, of the main setting', ['STATED 2026-11-01 @A'], [MAIN_SETTING]],
    ['a statement of something else', ['REGION uk'], []],
  ])('is touched by %s', (_what, list, touched) => {
    const lines = writtenLines(['on f !view', ...list]);
    const added = addedTo(wholeGist(lines.slice(0, 2)), lines.slice(2));
    expect(added && [...touchedBy(added)]).toEqual(touched);
  });

  const breaks: readonly (readonly [what: string, list: readonly Written[], cut: (lines: Line[]) => Line[]])[] = [
    ['a place is empty', ['on f', 'off f', 'off f'], (lines) => lines.filter(({ seq }) => seq !== 2)],
    ['a place has lost its contents', ['on f', 'off f', 'LEFT OUT'], (lines) => lines],
    ['an entry cannot be read', ['on f', 'off f', 'SPOILT'], (lines) => lines],
    ['an entry takes another one away', ['on f', 'off f', 'ERASE 1'], (lines) => lines],
  ];
  it.each(breaks)('cannot go on where %s', (_what, list, cut) => {
    const lines = cut(writtenLines(list));
    expect(addedTo(wholeGist(lines.slice(0, 2)), lines.slice(2))).toBeUndefined();
  });

  it('cannot go on from nothing', () => {
    expect(addedTo(NO_GIST, writtenLines(['on f']))).toBeUndefined();
    expect(NO_GIST).toEqual(gistOf(historyOf(undefined, [], undefined)));
  });
});
