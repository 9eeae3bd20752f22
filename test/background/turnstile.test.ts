import { describe, expect, it } from 'vitest';
import { AT_ONCE, turnstile } from '../../src/background/turnstile';

const FLOOD = 10_000;

/** Work that ends when it is told to. */
function pending() {
  const ends: (() => void)[] = [];
  const work = () => new Promise<string>((resolve) => ends.push(() => resolve('done')));
  return { work, ends };
}

describe('messages of one tab', () => {
  it('wait in a bounded number, however many come', async () => {
    const letIn = turnstile();
    const { work, ends } = pending();
    const answers = Array.from({ length: FLOOD }, () => letIn(7, work));
    expect(answers.filter((one) => one !== undefined)).toHaveLength(AT_ONCE);
    expect(ends).toHaveLength(AT_ONCE);
    for (const end of ends) end();
    expect(await Promise.all(answers.slice(0, AT_ONCE))).toEqual(Array(AT_ONCE).fill('done'));
  });

  it('are let in again when others are through', async () => {
    const letIn = turnstile();
    const { work, ends } = pending();
    const first = Array.from({ length: AT_ONCE }, () => letIn(7, work))[0];
    expect(letIn(7, work)).toBeUndefined();
    ends[0]?.();
    await first;
    expect(letIn(7, work)).toBeDefined();
    expect(letIn(7, work)).toBeUndefined();
  });

  it('are let in again where the work failed', async () => {
    const letIn = turnstile();
    const failing = async () => Promise.reject(new Error('no'));
    const all = Array.from({ length: AT_ONCE }, () => letIn(7, failing));
    await Promise.allSettled(all);
    expect(letIn(7, async () => 'in')).toBeDefined();
  });

  it.each([
    ['another tab', 8],
    ['what stands in no tab', undefined],
  ])('take no room from %s', async (_what, tab) => {
    const letIn = turnstile();
    for (let count = 0; count < FLOOD; count += 1) letIn(7, pending().work);
    expect(await letIn(tab, async () => 'in')).toBe('in');
  });
});
