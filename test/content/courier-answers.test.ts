import { describe, expect, it, vi } from 'vitest';
import type { Recorded } from '../../src/messages/protocol';
import { START, stopClock } from './clock';
import { HOUR, LONG, NOTHING_NEW, refusal, type Said, STORED, setting, sight, way } from './way';

stopClock();

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
