import { openDB } from 'idb';
import { beforeEach, expect, it, vi } from 'vitest';
import { ledgerStore } from '../../src/platform/ledger-store';
import { freshStore } from '../fakes/stores';
import { count } from './count';
import { linesIn, putStore, storeOf } from './stage/stores';

const LEDGER = '7b1f2c52-31c7-4bd0-8f0e-9a4f5d1f3c10';
const TIMES = 5;

beforeEach(() => void freshStore());

it('a context of an earlier version that does not let go: it is said, and all is there once it is gone', async (context) => {
  await putStore(storeOf(1));
  const stuck = await openDB('ledger', 1);
  // The first is told at once, those behind it after a while.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const asked = Promise.allSettled(Array.from({ length: TIMES }, () => ledgerStore.entries(LEDGER)));
  await vi.advanceTimersByTimeAsync(10_000);
  const refused = (await asked).map((one) => one.status === 'rejected' && one.reason.refusal);
  vi.useRealTimers();
  expect(refused).toEqual(refused.map(() => 'cannot-open'));
  stuck.close();
  expect(await ledgerStore.entries(LEDGER)).toEqual(linesIn(storeOf(1)));
  count(context, 'blocked by an old version', 'none', { tried: TIMES, survived: TIMES, lost: 0 });
});
