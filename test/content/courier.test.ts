import { describe, expect, it, vi } from 'vitest';
import { stopClock } from './clock';
import { HOUR, LONG, NOTHING_NEW, refusal, type Said, STORED, sight, VISIT, way } from './way';

stopClock();

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
