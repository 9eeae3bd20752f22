import { describe, expect, it } from 'vitest';
import { answer } from '../../src/background/answer';
import { type LedgerStore, StoreError } from '../../src/core/ledger';
import type { ToBackground } from '../../src/messages/protocol';
import { entriesOf } from '../fakes/entries-of';
import { failingStore } from '../fakes/failing-store';
import { queueLock } from '../fakes/lock';
import { memoryStore } from '../fakes/memory-store';
import { reading, report, visitOf } from '../fakes/messages';
import { fakePorts } from '../fakes/ports';

const REFUSALS = ['full', 'cannot-open', 'newer-version'] as const;
const OFF = report({ visit: visitOf(1), member: '/in/ada/', reading: reading({ value: 'off' }) });
const STATEMENT = { type: 'statement', about: 'recipient', text: 'Dr. Anna Muster' } as const;

/** A ledger with one reading, whose store then begins to fail. */
async function failing(failures: Partial<Record<keyof LedgerStore, unknown>>, recorded = true) {
  const store = memoryStore();
  const underLock = queueLock();
  if (recorded) await answer(report(), fakePorts({ store }).ports, underLock);
  const { ports, told } = fakePorts({ store: failingStore(store, failures) });
  return { store, told, ask: (message: ToBackground | undefined) => answer(message, ports, underLock) };
}

describe('a store that refuses a reading', () => {
  const calls = ['open', 'hasPass', 'accountSalt', 'accounts', 'latest', 'append'] as const;
  const rows = REFUSALS.flatMap((refusal) => calls.map((call) => [refusal, call] as const));

  it.each(rows)('%s, at "%s": it is said, shown, announced, and everything earlier is kept', async (refusal, call) => {
    const { store, told, ask } = await failing({ [call]: new StoreError(refusal) });
    const before = await entriesOf(store);
    expect(await ask(OFF)).toEqual({ ok: false, refusal });
    expect(told).toEqual({ announced: 1, shown: 0, refused: 1 });
    expect(before).toHaveLength(2);
    expect(await entriesOf(store)).toEqual(before);
    expect(await store.accounts()).toEqual([]);
  });

  it.each(['lastHead', 'start'] as const)('at "%s" of the first of all: nothing is begun by halves', async (call) => {
    const { store, told, ask } = await failing({ [call]: new StoreError('full') }, false);
    expect(await ask(OFF)).toEqual({ ok: false, refusal: 'full' });
    expect(told).toEqual({ announced: 1, shown: 0, refused: 1 });
    expect(await store.lastHead()).toBeUndefined();
    expect(await store.open()).toBeUndefined();
  });

  it('records it when the store works again', async () => {
    const { store, ask } = await failing({ append: new StoreError('full') });
    await ask(OFF);
    expect(await answer(OFF, fakePorts({ store }).ports, queueLock())).toEqual({ ok: true, value: 'stored' });
    expect(await entriesOf(store)).toHaveLength(3);
  });
});

describe('a store that refuses something of our own pages', () => {
  const EXPORTED = { type: 'exported', ledger: visitOf(9), seq: 1 } as const;
  it.each([
    ['a statement', STATEMENT, 'append'],
    ['what is on a file', EXPORTED, 'markExported'],
  ] as const)('%s: it is said there, and the toolbar stays', async (_what, message, call) => {
    const { store, told, ask } = await failing({ [call]: new StoreError('full') });
    expect(await ask(message)).toEqual({ ok: false, refusal: 'full' });
    expect(told).toEqual({ announced: 0, shown: 0, refused: 0 });
    expect(await entriesOf(store)).toHaveLength(2);
  });
});

describe('what nobody foresaw', () => {
  it.each(['open', 'latest', 'append'] as const)('at "%s" rejects, and shows nothing', async (call) => {
    const cause = new TypeError('unforeseen');
    const { store, told, ask } = await failing({ [call]: cause });
    await expect(ask(OFF)).rejects.toBe(cause);
    expect(told).toEqual({ announced: 0, shown: 0, refused: 0 });
    expect(await entriesOf(store)).toHaveLength(2);
  });

  it('lets go of the lock', async () => {
    const store = memoryStore();
    const underLock = queueLock();
    const broken = fakePorts({ store: failingStore(store, { open: new TypeError('unforeseen') }) }).ports;
    const both = [answer(report(), broken, underLock), answer(OFF, fakePorts({ store }).ports, underLock)];
    const [first, second] = await Promise.allSettled(both);
    expect(first?.status).toBe('rejected');
    expect(second).toMatchObject({ status: 'fulfilled', value: { ok: true, value: 'stored' } });
  });
});

describe('a message that was not accepted', () => {
  it('is refused before anything is touched', async () => {
    const { told, ask } = await failing({ open: new TypeError('never asked') });
    expect(await ask(undefined)).toEqual({ ok: false, refusal: 'not-accepted' });
    expect(told).toEqual({ announced: 0, shown: 0, refused: 0 });
  });
});
