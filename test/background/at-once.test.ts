import { describe, expect, it } from 'vitest';
import { answer } from '../../src/background/answer';
import { payloadOf } from '../../src/core/entry';
import type { FromPage, Report, ToBackground } from '../../src/messages/protocol';
import { entriesOf, linesOf } from '../fakes/entries-of';
import { queueLock } from '../fakes/lock';
import { pictureRequest, reading, report, visitOf } from '../fakes/messages';
import { fakePorts } from '../fakes/ports';
import { recordOf, stampAt } from '../fakes/record-of';
import { STORES } from '../fakes/stores';
import { LINES, SIGNER } from './importing';

/** No lock at all, as if two contexts recorded without asking for it. */
const unlocked = <Value>(work: () => Promise<Value>) => work();

const ON = report({ visit: visitOf(1) });
const OFF = report({ visit: visitOf(2), reading: reading({ value: 'off' }) });
const PAGES = Array.from({ length: 6 }, (_none, index) =>
  report({ visit: visitOf(10 + index), reading: reading({ value: index % 2 === 0 ? 'on' : 'off' }) }),
);

describe.each(STORES)('reports at once, the store %s,', (_where, make) => {
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

const RECORD = JSON.stringify(await recordOf(SIGNER, LINES));

describe.each(STORES)('two at once under the lock, the store %s:', (_where, make) => {
  const erase = (ledger: string): FromPage => ({ type: 'erase', ledger, seq: 1 });
  const stamp = (ledger: string): FromPage => ({ type: 'stamp', ledger, stamp: stampAt(1) });
  const eraseAll = (): FromPage => ({ type: 'erase-all' });
  const imports = (): FromPage => ({ type: 'import', text: RECORD, stamps: [] });
  const picture = () => pictureRequest();
  const off = () => OFF;
  type Asked = (ledger: string) => ToBackground;
  type Row = readonly [what: string, one: Asked, other: Asked, answers: readonly string[], kinds: readonly string[]];
  const rows: readonly Row[] = [
    ['the same entry erased', erase, erase, ['stored', 'gone'], ['started', '', 'erased']],
    ['an entry erased, and a reading', erase, off, ['stored', 'stored'], ['started', '', 'erased', 'observation']],
    ['a reading, and an entry erased', off, erase, ['stored', 'stored'], ['started', '', 'observation', 'erased']],
    ['the same picture', picture, picture, ['stored', 'nothing-new'], ['started', 'observation', 'picture']],
    ['the same stamp', stamp, stamp, ['stored', 'nothing-new'], ['started', 'observation']],
    ['an entry stamped and erased', stamp, erase, ['stored', 'stored'], ['started', '', 'erased']],
    ['an entry erased and stamped', erase, stamp, ['stored', 'gone'], ['started', '', 'erased']],
    ['all erased, and a reading', eraseAll, off, ['stored', 'stored'], ['started', 'observation']],
    ['all erased, and one entry', eraseAll, erase, ['stored', 'gone'], ['started']],
    ['all erased, and a stamp', eraseAll, stamp, ['stored', 'gone'], ['started']],
    ['the same record', imports, imports, ['stored', 'nothing-new'], ['started', 'observation']],
  ];
  it.each(rows)('%s', async (_what, one, other, answers, kinds) => {
    const { ports } = fakePorts({ store: make() });
    const underLock = queueLock();
    await answer(ON, ports, underLock);
    const ledger = (await ports.store.lastHead())?.ledger ?? '';
    const given = await Promise.all([one, other].map((asked) => answer(asked(ledger), ports, underLock)));
    expect(given.map((each) => (each.ok ? each.value : each.refusal))).toEqual(answers);
    expect((await linesOf(ports.store)).map((line) => payloadOf(line)?.kind ?? '')).toEqual(kinds);
    const isErased = answers.includes('gone') || kinds.includes('erased');
    if (isErased) expect(await ports.store.stamps(ledger)).toEqual([]);
  });
});
