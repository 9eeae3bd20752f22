import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { AT_ONCE, ahead } from '../../../src/core/verify/ahead';

const ITEMS = Array.from({ length: 5 * AT_ONCE }, (_, index) => index);

/** What is said at the end of work that nobody waits for. */
async function unheard(act: () => Promise<void>): Promise<unknown[]> {
  const reasons: unknown[] = [];
  const hear = (reason: unknown) => reasons.push(reason);
  process.on('unhandledRejection', hear);
  await act();
  await setImmediate();
  process.off('unhandledRejection', hear);
  return reasons;
}

describe('work that is begun ahead', () => {
  test('gives its results in the order of the items, however long each takes', async () => {
    const results: number[] = [];
    const work = async (item: number) => {
      for (let turn = item % 7; turn > 0; turn -= 1) await setImmediate();
      return 2 * item;
    };
    for await (const result of ahead(ITEMS, work)) results.push(result);
    expect(results).toEqual(ITEMS.map((item) => 2 * item));
  });

  test('is begun for so many items, and for one more with each result that is taken', async () => {
    let begun = 0;
    const counts: number[] = [];
    const work = async () => {
      begun += 1;
    };
    for await (const _ of ahead(ITEMS, work)) counts.push(begun);
    expect(counts).toEqual(ITEMS.map((taken) => Math.min(AT_ONCE + taken, ITEMS.length)));
  });

  test('that fails is passed on to whoever comes to it', async () => {
    const taken: number[] = [];
    const all = async () => {
      for await (const item of ahead(ITEMS, (one) =>
        one < 3 ? Promise.resolve(one) : Promise.reject(new Error('no')),
      ))
        taken.push(item);
    };
    await expect(all()).rejects.toThrow('no');
    expect(taken).toEqual([0, 1, 2]);
  });

  test('that fails is no error at large where nobody comes to it', async () => {
    const reasons = await unheard(async () => {
      for await (const _ of ahead(ITEMS, (one) => (one === 0 ? setImmediate(one) : Promise.reject(new Error('no'))))) {
        break;
      }
    });
    expect(reasons).toEqual([]);
  });
});
