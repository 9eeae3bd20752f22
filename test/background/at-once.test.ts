import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { answer } from '../../src/background/answer';
import { payloadOf } from '../../src/core/entry';
import type { LedgerStore } from '../../src/core/ledger';
import type { Report } from '../../src/messages/protocol';
import { ledgerStore } from '../../src/platform/ledger-store';
import { entriesOf } from '../fakes/entries-of';
import { queueLock } from '../fakes/lock';
import { memoryStore } from '../fakes/memory-store';
import { reading, report, visitOf } from '../fakes/messages';
import { fakePorts } from '../fakes/ports';

const STORES: readonly (readonly [string, () => LedgerStore])[] = [
  ['in memory', memoryStore],
  [
    'in IndexedDB',
    () => {
      vi.stubGlobal('indexedDB', new IDBFactory());
      return ledgerStore;
    },
  ],
];

/** No lock at all, as if two contexts recorded without asking for it. */
const unlocked = <Value>(work: () => Promise<Value>) => work();

const ON = report({ visit: visitOf(1) });
const OFF = report({ visit: visitOf(2), reading: reading({ value: 'off' }) });
const PAGES = Array.from({ length: 6 }, (_none, index) =>
  report({ visit: visitOf(10 + index), reading: reading({ value: index % 2 === 0 ? 'on' : 'off' }) }),
);

describe.each(STORES)('reports at once, %s', (_name, make) => {
  async function begun() {
    const { ports } = fakePorts({ store: make() });
    await answer({ type: 'statement', about: 'recipient', text: 'first' }, ports, queueLock());
    const visits = async () =>
      (await entriesOf(ports.store)).flatMap((entry) => {
        const payload = payloadOf(entry);
        return payload?.kind === 'observation' ? [payload.visit] : [];
      });
    return { ports, visits };
  }
  const visitsOf = (reports: readonly Report[]) => reports.map(({ visit }) => visit);

  it('under the lock are recorded one after the other, in an unbroken chain', async () => {
    const { ports, visits } = await begun();
    const underLock = queueLock();
    const answers = await Promise.all(PAGES.map((page) => answer(page, ports, underLock)));
    expect(answers).toEqual(PAGES.map(() => ({ ok: true, value: 'stored' })));
    expect(await visits()).toEqual(visitsOf(PAGES));
  });

  it('that say the same are recorded once', async () => {
    const { ports, visits } = await begun();
    const underLock = queueLock();
    const answers = await Promise.all([ON, ON].map((page) => answer(page, ports, underLock)));
    expect(answers).toEqual([
      { ok: true, value: 'stored' },
      { ok: true, value: 'nothing-new' },
    ]);
    expect(await visits()).toEqual(visitsOf([ON]));
  });

  it('that are the first of all begin one ledger', async () => {
    const { ports } = fakePorts({ store: make() });
    const underLock = queueLock();
    await Promise.all([ON, OFF].map((page) => answer(page, ports, underLock)));
    expect((await entriesOf(ports.store)).map((entry) => payloadOf(entry)?.kind)).toEqual([
      'started',
      'observation',
      'observation',
    ]);
  });

  it('without the lock: one finds its place taken, and is recorded when it is repeated', async () => {
    const { ports, visits } = await begun();
    const settled = await Promise.allSettled([ON, OFF].map((page) => answer(page, ports, unlocked)));
    const refused = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(refused).toEqual([expect.objectContaining({ name: 'ConstraintError' })]);
    expect(await visits()).toHaveLength(1);
    for (const page of [ON, OFF]) await answer(page, ports, unlocked);
    expect((await visits()).sort()).toEqual(visitsOf([ON, OFF]));
  });
});
