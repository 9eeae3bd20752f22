import { describe, expect, it } from 'vitest';
import { isSealed } from '../../../src/core/entry';
import { type History, historyOf } from '../../../src/core/history';
import { instantAt } from '../../../src/core/instant';
import { MAIN_SETTING } from '../../../src/core/setting';
import { marksOf, newestOf, timeLineOf } from '../../../src/core/time-line/time-line';
import { historyWith, read, started } from '../../export/example';
import type { Mark } from '../../fakes/history';
import { historyGiven } from '../../ui/given';

/** The picture in short: of each account its readings, with what is drawn before each of them. */
function drawn(marks: readonly Mark[], unseen: readonly number[] = []): string[] {
  return timeLineOf(historyGiven({ marks, erased: unseen }), MAIN_SETTING).lanes.map(
    ({ account, marks: own, links }) => {
      const sign = { watched: '=', same: '-', changed: '#' };
      const before = new Map(links.map(({ kind, to }) => [to.seq, sign[kind]]));
      const shown = own.map(({ seq, kind }) => `${before.get(seq) ?? ''}${kind}`).join(' ');
      return `${account === 'unknown' ? '?' : account.label}: ${shown}`;
    },
  );
}

describe('the time line of a setting', () => {
  // `-` two equal readings, `=` open and watched, `#` changed somewhere here; nothing where nothing may be said.
  const rows: readonly (readonly [what: string, marks: readonly Mark[], lanes: readonly string[]])[] = [
    ['nothing was read', [], []],
    ['one reading', ['on f @A'], ['A: on']],
    ['what could not be read', ['several'], ['?: not-read']],
    ['two equal readings', ['off f @A', 'off f @A'], ['A: off -off']],
    ['a change nobody saw', ['on f @A', 'off f found @A'], ['A: on #off']],
    ['a change seen on the page that was read before', ['on f @A #1', 'off s seen @A #1'], ['A: on =off-shown']],
    ['a change seen on a page opened later', ['on f @A #1', 'off s seen @A #2'], ['A: on -off-shown']],
    ['found different on a page that stayed open', ['on f @A #1', 'off s found @A #1'], ['A: on #off-shown']],
    ['equal on a page that may have been away', ['on f @A #1', 'on s @A #1'], ['A: on -on']],
    ['a page found otherwise while it settled', ['off f @A #1', 'on f @A #2'], ['A: off #on']],
    ['an off that its page overtook', ['off f @A #1', 'on f @A #1'], ['A: on']],
    ['an attempt between two readings', ['off f @A', 'several @A', 'off f @A'], ['A: off not-read -off']],
    ['an attempt of nobody known', ['off f @A', 'signed-out', 'off f @A'], ['A: off -off', '?: not-read']],
    ['two accounts, by letter', ['on f @B', 'off f @A', 'on f @B'], ['A: off', 'B: on -on']],
    ['nobody known is no account', ['off f @A', 'off f', 'off f @A'], ['A: off -off', '?: off']],
    ['nobody known, named later in the visit', ['on f #1', 'off s seen @A #1'], ['A: on =off-shown']],
    ['another value, maybe of this account', ['off f @A', 'on f', 'off f @A'], ['A: off off', '?: on']],
    ['another value, of another account', ['off f @A', 'on f @B', 'off f @A'], ['A: off -off', 'B: on']],
    ['nobody known, on after an off: maybe two accounts', ['off f', 'on f found'], ['?: off on']],
    ['nobody known, off after an on', ['on f', 'off f found'], ['?: on #off']],
    ['nobody known, two options', ['FULL f', 'HIDE f found'], ['?: option option']],
    ['nobody known, another value between', ['off f', 'on f @A', 'off f'], ['A: on', '?: off off']],
    ['a change nobody saw stays one', ['on f @A', 'on f', 'off f found @A'], ['A: on #off', '?: on']],
    ['another setting', ['off f @A', 'on f @A !other', 'off f @A'], ['A: off -off']],
    ['options', ['FULL f @A', 'FULL f @A', 'HIDE f found @A'], ['A: option -option #option']],
  ];
  it.each(rows)('%s', (_what, marks, lanes) => {
    expect(drawn(marks)).toEqual(lanes);
  });

  it.each<[what: string, marks: readonly Mark[], unseen: readonly number[], lanes: readonly string[]]>([
    ['between two equal readings', ['off f @A', 'on f @A', 'off f @A'], [2], ['A: off off']],
    ['between two different readings', ['on f @A', 'on f @A', 'off f found @A'], [2], ['A: on off']],
    ['before them', ['on f @A', 'off f @A', 'off f @A'], [1], ['A: off -off']],
    ['after the last', ['off f @A', 'off f @A', 'on f @A'], [3], ['A: off -off']],
  ])('draws nothing over an entry that is not to be seen: %s', (_what, marks, unseen, lanes) => {
    expect(drawn(marks, unseen)).toEqual(lanes);
  });

  it('counts what is not drawn', () => {
    const given = historyGiven({
      marks: ['off f #1', 'on f #1', 'off f', 'off f', 'off f'],
      damaged: [4],
      erased: [5],
    });
    expect(timeLineOf(given, MAIN_SETTING)).toMatchObject({ overtaken: 1, hidden: 2 });
  });

  it('gives all readings in the order in which they were recorded', () => {
    const given = historyGiven({ marks: ['off f @B', 'off f @A', 'on f', 'several @A'] });
    expect(marksOf(timeLineOf(given, MAIN_SETTING)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });
});

describe('the newest reading', () => {
  it.each<[what: string, marks: readonly Mark[], seq: number | undefined]>([
    ['of nothing', [], undefined],
    ['of the first account', ['on f @B', 'off f @A'], 2],
    ['of the second account', ['on f @A', 'off f @B'], 2],
    ['of nobody known', ['on f @A', 'off f @B', 'on f @A', 'several'], 4],
  ])('%s', (_what, marks, seq) => {
    expect(newestOf(timeLineOf(historyGiven({ marks }), MAIN_SETTING))?.seq).toBe(seq);
  });
});

describe('a clock that went back', () => {
  const account = { label: 'A', reference: 'A'.repeat(43) };
  const wound = (days: readonly number[]): Promise<History> => {
    const onDay = (day: number) => instantAt(Date.UTC(2026, 10, day), 60);
    const readings = days.map((day) => read(onDay(day), 'on', 'confirmed', 'none', { account }));
    return historyWith([started(onDay(1)), ...readings]);
  };

  it('is marked where it went back, and nothing is drawn over it', async () => {
    const line = timeLineOf(await wound([5, 6, 2, 3]), MAIN_SETTING);
    expect(line.clockBacks).toEqual([{ seq: 3, time: Date.UTC(2026, 10, 2) }]);
    expect(line.lanes[0]?.links.map(({ from, to }) => [from.seq, to.seq])).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('over an entry that cannot be read is marked behind it', async () => {
    const { entries } = await wound([5, 6, 2]);
    const spoilt = entries.map((one) =>
      one.seq === 2 && isSealed(one) ? { ...one, jws: { ...one.jws, payload: '!' } } : one,
    );
    expect(timeLineOf(historyOf('', spoilt, undefined), MAIN_SETTING).clockBacks).toMatchObject([{ seq: 3 }]);
  });

  it('is none where it stood still', async () => {
    expect(timeLineOf(await wound([5, 5, 5, 6]), MAIN_SETTING).clockBacks).toEqual([]);
  });
});
