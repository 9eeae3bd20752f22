import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAIN_SETTING } from '../../../src/core/setting';
import { type Shown, shownState } from '../../../src/core/state';
import type { Link } from '../../../src/core/time-line/links';
import { type Lane, timeLineOf } from '../../../src/core/time-line/time-line';
import { accountKey } from '../../../src/core/visits';
import { type GivenHistory, historyGiven } from '../../ui/given';

const reading = fc.oneof(
  fc.tuple(fc.constantFrom('on', 'off'), fc.constantFrom('f', 's'), fc.constantFrom('', 'seen', 'found')),
  fc.tuple(fc.constantFrom('several', 'signed-out')),
);
const whose = fc.constantFrom('', '@A', '@A', '@B');
const visit = fc.constantFrom('#1', '#2', '#3', '');
const mark = fc
  .tuple(reading, whose, visit)
  .map(([words, account, document]) => [...words, account, document].filter((word) => word !== '').join(' '));
const given: fc.Arbitrary<GivenHistory> = fc
  .tuple(fc.array(mark, { minLength: 1, maxLength: 9 }), fc.array(fc.nat({ max: 11 }), { maxLength: 2 }))
  .map(([marks, places]) => ({ marks, erased: [...new Set(places)].filter((seq) => seq > 0 && seq <= marks.length) }));

/** What a history of one setting is told as: its state, and the lane of the account that the state is of. */
function told(one: GivenHistory): { readonly shown: Shown; readonly lane: Lane | undefined } {
  const history = historyGiven(one);
  const shown = shownState(history.observations, MAIN_SETTING, history.unseen);
  const { lanes } = timeLineOf(history, MAIN_SETTING);
  return { shown, lane: lanes.find(({ account }) => accountKey(account) === accountKey(shown.account)) };
}

const holds = (check: (one: ReturnType<typeof told>) => void) =>
  fc.assert(
    fc.property(given, (one) => check(told(one))),
    { numRuns: 1000 },
  );
const into = (lane: Lane | undefined, seq: number): Link | undefined => lane?.links.find(({ to }) => to.seq === seq);

describe('picture and state never differ', () => {
  it('the last reading of the lane is the one that the state is told by', () => {
    holds(({ shown: { state }, lane }) => {
      if (!('last' in state)) return;
      const last = lane?.marks.findLast(({ kind }) => kind !== 'not-read');
      expect(last?.seq).toBe(state.last.seq);
      expect(last?.kind.startsWith('off')).toBe(state.last.reading.value === 'off');
      expect(last?.kind === 'off-shown').toBe(
        state.last.reading.value === 'off' && state.last.reading.basis === 'shown',
      );
    });
  });

  it('what was turned off between two readings is hatched between just those two', () => {
    holds(({ shown: { state }, lane }) => {
      if (state.kind !== 'off-between') return;
      expect(into(lane, state.first.seq)).toMatchObject({ kind: 'changed', from: { seq: state.on.seq } });
    });
  });

  it('what is on again is hatched between the off and the on', () => {
    holds(({ shown: { state }, lane }) => {
      if (state.kind !== 'on-again') return;
      expect(into(lane, state.found.seq)).toMatchObject({ kind: 'changed', from: { seq: state.off.seq } });
    });
  });

  it('what is off since a day is hatched nowhere before that day’s reading', () => {
    holds(({ shown: { state }, lane }) => {
      if (state.kind !== 'off-since') return;
      expect(['watched', 'same', undefined]).toContain(into(lane, state.first.seq)?.kind);
    });
  });

  it('an off that no on was read before is hatched nowhere before it', () => {
    holds(({ shown: { state }, lane }) => {
      // Where another's on may have come between, the day is not told, though there was one.
      if (state.kind !== 'off-first-seen' || state.since === 0) return;
      expect(into(lane, state.first.seq)?.kind).not.toBe('changed');
    });
  });

  it('a run of offs that is counted is hatched nowhere within', () => {
    holds(({ shown: { state }, lane }) => {
      if (!('since' in state)) return;
      const within = lane?.links.filter(({ from, to }) => from.seq >= state.first.seq && to.seq <= state.last.seq);
      if (state.since > 0) expect(within?.map(({ kind }) => kind).filter((kind) => kind !== 'same')).toEqual([]);
    });
  });
});

describe('a line or a band', () => {
  const links = (one: GivenHistory) => {
    const history = historyGiven(one);
    return { history, lanes: timeLineOf(history, MAIN_SETTING).lanes };
  };
  const every = (check: (link: Link, lane: Lane, erased: readonly number[]) => void) =>
    fc.assert(
      fc.property(given, (one) => {
        for (const lane of links(one).lanes) for (const link of lane.links) check(link, lane, one.erased ?? []);
      }),
      { numRuns: 500 },
    );

  it('joins two readings of one account that follow each other, and both are drawn', () => {
    every(({ from, to }, { account, marks }) => {
      const read = marks.filter(({ kind }) => kind !== 'not-read').map(({ seq }) => seq);
      expect(read.indexOf(to.seq)).toBe(read.indexOf(from.seq) + 1);
      expect([from, to].map((one) => accountKey(one.account))).toEqual([accountKey(account), accountKey(account)]);
    });
  });

  it('never lies over an entry that is not to be seen', () => {
    every(({ from, to }, _lane, erased) => {
      expect(erased.filter((seq) => seq > from.seq && seq < to.seq)).toEqual([]);
    });
  });

  it('is hatched where two values differ and nobody saw it, and nowhere else', () => {
    every(({ kind, from, to }) => {
      expect(kind === 'changed').toBe(from.reading.value !== to.reading.value && to.reading.change !== 'seen');
    });
  });

  it('is solid where one page stayed open until a change was seen, and nowhere else', () => {
    every(({ kind, from, to }) => {
      const isSeen = from.reading.value !== to.reading.value && to.reading.change === 'seen';
      expect(kind === 'watched').toBe(isSeen && from.visit === to.visit);
    });
  });
});
