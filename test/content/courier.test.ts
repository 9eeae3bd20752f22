import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { courier } from '../../src/content/courier';
import type { Sight } from '../../src/content/watch';
import type { Recorded, Report } from '../../src/messages/protocol';
import { reading, report, visitOf } from '../fakes/messages';

const START = Date.parse('2026-11-23T10:00:00.000Z');
const LONG = 120_000;
const HOUR = 3_600_000;
const VISIT = visitOf(7);
const STORED: Recorded = { ok: true, value: 'stored' };
const NOTHING_NEW: Recorded = { ok: true, value: 'nothing-new' };
const refusal = (why: 'full' | 'cannot-open' | 'newer-version' | 'not-accepted'): Recorded => ({
  ok: false,
  refusal: why,
});

beforeEach(() => {
  vi.useFakeTimers({ now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

/** What the background says to each attempt; the last goes for all that follow. */
type Said = Recorded | 'silence' | 'rejection';

function way(...said: readonly [Said, ...Said[]]) {
  const sent: { readonly report: Report; readonly at: number }[] = [];
  let alive = true;
  const reports = courier({
    visit: VISIT,
    isAlive: () => alive,
    send: async (one) => {
      const answer = said[sent.length] ?? said.at(-1);
      sent.push({ report: one, at: Date.now() - START });
      if (answer === 'rejection') throw new Error('Could not establish connection.');
      return answer === 'silence' ? undefined : answer;
    },
  });
  return {
    ...reports,
    times: () => sent.map(({ at }) => at),
    passes: () => sent.map((one) => one.report.pass),
    sent: () => sent.map((one) => one.report),
    die: () => {
      alive = false;
    },
  };
}

const { setting, page, ownLinks } = report();
const sight = (value: 'on' | 'off' = 'on'): Sight => ({ setting, page, ownLinks, reading: reading({ value }) });

describe('a report is repeated until it is answered', () => {
  type Row = readonly [what: string, said: readonly [Said, ...Said[]], times: readonly number[]];
  const SIX = ['silence', 'silence', 'silence', 'silence', 'silence', 'silence'] as const;
  const rows: readonly Row[] = [
    ['at once', [STORED], [0]],
    ['that it is known already', [NOTHING_NEW], [0]],
    ['after silence', ['silence', STORED], [0, 250]],
    ['after a background that was asleep', ['rejection', 'silence', STORED], [0, 250, 2250]],
    ['after a disk that was full', [refusal('full'), STORED], [0, 250]],
    ['after one of each', ['silence', 'rejection', refusal('full'), 'silence', STORED], [0, 250, 2250, 9000, 25_000]],
    ['at an attempt after the longest pause', [...SIX, STORED], [0, 250, 2250, 9000, 25_000, 45_000, 65_000]],
    ['that it is not accepted, which no repeat changes', [refusal('not-accepted')], [0]],
    ['that it is not accepted, after silence', ['silence', refusal('not-accepted')], [0, 250]],
  ];
  it.each(rows)('%s', async (_what, said, times) => {
    const reports = way(...said);
    reports.deliver(sight());
    await vi.advanceTimersByTimeAsync(LONG);
    expect(reports.times()).toEqual(times);
    expect(vi.getTimerCount()).toBe(0);
  });

  const unanswered: readonly (readonly [what: string, said: Said])[] = [
    ['silence', 'silence'],
    ['rejected', 'rejection'],
    ['full', refusal('full')],
    ['the store does not open', refusal('cannot-open')],
    ['the store is of a newer version', refusal('newer-version')],
  ];
  it.each(unanswered)('for ever: %s', async (_what, said) => {
    const reports = way(said);
    reports.deliver(sight());
    await vi.advanceTimersByTimeAsync(LONG);
    expect(reports.times()).toEqual([0, 250, 2250, 9000, 25_000, 45_000, 65_000, 85_000, 105_000]);
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(reports.times()).toHaveLength(9 + HOUR / 20_000);
    expect(vi.getTimerCount()).toBe(1);
  });

  it('in the same words, so that the background can tell a repeat', async () => {
    const reports = way('silence', 'rejection', STORED);
    reports.deliver(sight('off'));
    await vi.advanceTimersByTimeAsync(LONG);
    const once = { type: 'report', visit: VISIT, pass: 1, ...sight('off') };
    expect(reports.sent()).toEqual([once, once, once]);
  });
});

describe('reports keep their order', () => {
  it('and each waits until the one before is answered', async () => {
    const reports = way('silence', 'silence', STORED);
    for (const value of ['on', 'off', 'on'] as const) reports.deliver(sight(value));
    await vi.advanceTimersByTimeAsync(1000);
    expect(reports.passes()).toEqual([1, 1]);
    await vi.advanceTimersByTimeAsync(LONG);
    expect(reports.passes()).toEqual([1, 1, 1, 2, 3]);
    expect(
      reports
        .sent()
        .map((one) => one.reading)
        .slice(-2),
    ).toEqual([sight('off').reading, sight('on').reading]);
  });

  it('also behind one that nobody answers for long', async () => {
    const reports = way('silence', 'silence', 'silence', 'silence', 'silence', STORED);
    reports.deliver(sight('on'));
    reports.deliver(sight('off'));
    await vi.advanceTimersByTimeAsync(LONG);
    expect(reports.passes()).toEqual([1, 1, 1, 1, 1, 1, 2]);
  });

  it('also behind one that nobody ever answers: none overtakes it', async () => {
    const reports = way('silence');
    reports.deliver(sight('on'));
    reports.deliver(sight('off'));
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(new Set(reports.passes())).toEqual(new Set([1]));
  });

  it('also after one that is not accepted', async () => {
    const reports = way(refusal('not-accepted'), STORED);
    reports.deliver(sight('on'));
    reports.deliver(sight('off'));
    await vi.advanceTimersByTimeAsync(LONG);
    expect(reports.passes()).toEqual([1, 2]);
  });

  it('also when one comes while another waits', async () => {
    const reports = way('silence', STORED);
    reports.deliver(sight('on'));
    await vi.advanceTimersByTimeAsync(100);
    reports.deliver(sight('off'));
    await vi.advanceTimersByTimeAsync(LONG);
    expect(reports.passes()).toEqual([1, 1, 2]);
  });
});

describe('an extension that is gone', () => {
  it('sends nothing', async () => {
    const reports = way(STORED);
    reports.die();
    reports.deliver(sight());
    await vi.advanceTimersByTimeAsync(LONG);
    expect(reports.times()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends even what nobody has answered for long', async () => {
    const reports = way('silence');
    reports.deliver(sight());
    await vi.advanceTimersByTimeAsync(LONG);
    reports.die();
    const before = reports.times();
    await vi.advanceTimersByTimeAsync(LONG);
    expect(reports.times()).toEqual(before);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('repeats nothing, and takes up nothing more', async () => {
    const reports = way('rejection');
    for (const value of ['on', 'off'] as const) reports.deliver(sight(value));
    await vi.advanceTimersByTimeAsync(300);
    reports.die();
    await vi.advanceTimersByTimeAsync(LONG);
    expect(reports.times()).toEqual([0, 250]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the reading that could not be recorded', () => {
  type Row = readonly [what: string, said: readonly [Said, ...Said[]], refusal: string | undefined, at: number];
  const rows: readonly Row[] = [
    ['is none at first', [STORED], undefined, 0],
    ['is the one that was not accepted', [refusal('not-accepted')], 'not-accepted', 0],
    ['carries the latest refusal', [refusal('full'), refusal('cannot-open')], 'cannot-open', 250],
    ['is not cleared by silence', [refusal('full'), 'silence'], 'full', 0],
    ['is not cleared by a background that fell over', [refusal('full'), 'rejection'], 'full', 0],
    ['is cleared when it is recorded', [refusal('full'), STORED], undefined, 0],
    ['is cleared when it is known already', [refusal('full'), NOTHING_NEW], undefined, 0],
  ];
  it.each(rows)('%s', async (_what, said, why, at) => {
    const reports = way(...said);
    expect(reports.unrecorded()).toBeUndefined();
    reports.deliver(sight('off'));
    await vi.advanceTimersByTimeAsync(900);
    const lost = why && { setting, reading: sight('off').reading, at: START + at, refusal: why };
    expect(reports.unrecorded()).toEqual(lost);
  });

  it('is cleared by a later one that is recorded', async () => {
    const reports = way(refusal('not-accepted'), STORED);
    reports.deliver(sight('off'));
    reports.deliver(sight('on'));
    await vi.advanceTimersByTimeAsync(LONG);
    expect(reports.unrecorded()).toBeUndefined();
  });
});

describe('the next answer', () => {
  type Row = readonly [what: string, said: readonly [Said, ...Said[]], answer: Recorded];
  const rows: readonly Row[] = [
    ['is what the background says', [STORED], STORED],
    ['is a refusal, without waiting for repeats', [refusal('full')], refusal('full')],
    ['is never silence', ['silence', 'rejection', NOTHING_NEW], NOTHING_NEW],
    [
      'comes however late',
      ['silence', 'silence', 'silence', 'silence', 'silence', 'silence', 'silence', STORED],
      STORED,
    ],
  ];
  it.each(rows)('%s', async (_what, said, answer) => {
    const reports = way(...said);
    const heard = vi.fn();
    void reports.nextAnswer().then(heard);
    reports.deliver(sight());
    await vi.advanceTimersByTimeAsync(LONG);
    expect(heard.mock.calls).toEqual([[answer]]);
  });

  it.each(['silence', 'rejection'] as const)('is none while all there is is %s', async (said) => {
    const reports = way(said);
    const heard = vi.fn();
    void reports.nextAnswer().then(heard, heard);
    reports.deliver(sight());
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(heard).not.toHaveBeenCalled();
  });

  it('is that of the first report which is answered after the question', async () => {
    const reports = way(refusal('full'), STORED);
    reports.deliver(sight());
    await vi.advanceTimersByTimeAsync(100);
    const heard = vi.fn();
    void reports.nextAnswer().then(heard);
    await vi.advanceTimersByTimeAsync(1000);
    expect(heard.mock.calls).toEqual([[STORED]]);
  });
});
