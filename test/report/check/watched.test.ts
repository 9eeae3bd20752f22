import { describe, expect, test } from 'vitest';
import { instantAt } from '../../../src/core/instant';
import { paced, resting } from '../../../src/report/check/paced';
import { watched } from '../../../src/report/check/watched';

/** A clock that goes on by a millisecond with every entry. */
function slowly() {
  let time = 0;
  return {
    now: () => time,
    pass: () => {
      time += 1;
    },
  };
}

test('progress is told once in a while, and not of what is quickly done', () => {
  const clock = slowly();
  const told: number[] = [];
  const pace = paced(5000, clock.now, ({ done }) => told.push(done));
  for (let done = 1; done <= 20_000; done += 1) {
    clock.pass();
    pace({ done, of: 20_000 });
  }
  expect(told).toEqual([5000, 10_000, 15_000, 20_000]);
});

test('other work of the page gets its turn in the midst of long work', async () => {
  const clock = slowly();
  const rest = resting(30, clock.now);
  let turns = 0;
  const other = setInterval(() => {
    turns += 1;
  });
  for (let done = 1; done <= 300; done += 1) {
    clock.pass();
    await rest();
  }
  clearInterval(other);
  expect(turns).toBeGreaterThan(0);
});

describe('a watched check', () => {
  /** So many entries, a millisecond each; gives what was told on the way. */
  async function watch(entries: number, mine = new AbortController(), cancelAt = 0) {
    const clock = slowly();
    const shown: number[] = [];
    const said: number[] = [];
    const watcher = {
      signal: mine.signal,
      onShown: ({ done }: { done: number }) => void shown.push(done),
      onAnnounced: ({ done }: { done: number }) => void said.push(done),
    };
    const onProgress = watched(watcher, { now: () => instantAt(clock.now(), 0) });
    for (let done = 1; done <= entries; done += 1) {
      clock.pass();
      if (done === cancelAt) mine.abort();
      await onProgress(done, entries);
    }
    return { shown, said };
  }

  test('shows more often than it announces', async () => {
    const { shown, said } = await watch(10_000);
    expect(said).toEqual([5000, 10_000]);
    expect(shown).toEqual(Array.from({ length: 50 }, (_, index) => (index + 1) * 200));
  });

  test('tells nothing of what is over at once', async () => {
    expect(await watch(150)).toEqual({ shown: [], said: [] });
  });

  test('ends where it is cancelled', async () => {
    await expect(watch(1000, new AbortController(), 400)).rejects.toThrow(/abort/i);
  });
});
