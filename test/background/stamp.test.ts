import { describe, expect, it } from 'vitest';
import { handle } from '../../src/background/handle';
import type { TimeStamp } from '../../src/core/kept';
import { linesOf } from '../fakes/entries-of';
import { report, visitOf } from '../fakes/messages';
import { fakePorts } from '../fakes/ports';
import { stampAt } from '../fakes/record-of';

async function begun() {
  const { ports, told } = fakePorts();
  await handle(report(), ports);
  const ledger = (await ports.store.lastHead())?.ledger ?? '';
  told.announced = 0;
  const add = (stamp: TimeStamp, of = ledger) => handle({ type: 'stamp', ledger: of, stamp }, ports);
  return { ports, told, ledger, add };
}

describe('a time stamp', () => {
  it('is kept beside its entry, and seals nothing', async () => {
    const { ports, told, ledger, add } = await begun();
    const before = await linesOf(ports.store);
    expect(await add(stampAt(1))).toEqual({ ok: true, value: 'stored' });
    expect(await ports.store.stamps(ledger)).toEqual([stampAt(1)]);
    expect(await linesOf(ports.store)).toEqual(before);
    expect(told.announced).toBe(1);
  });

  it('is kept of an earlier history too', async () => {
    const { ports, ledger, add } = await begun();
    const keyless = { ...ports, store: { ...ports.store, open: async () => undefined } };
    await handle(report({ visit: visitOf(1) }), keyless);
    expect((await ports.store.lastHead())?.ledger).not.toBe(ledger);
    expect(await add(stampAt(1))).toEqual({ ok: true, value: 'stored' });
  });

  it('of the same token is kept once; another of the same entry is one more', async () => {
    const { ports, told, ledger, add } = await begun();
    await add(stampAt(1));
    expect(await add({ ...stampAt(1), authority: 'Somebody else' })).toEqual({ ok: true, value: 'nothing-new' });
    expect(told.announced).toBe(1);
    expect(await add(stampAt(1, 'b3RoZXI='))).toEqual({ ok: true, value: 'stored' });
    expect((await ports.store.stamps(ledger)).map(({ authority }) => authority)).not.toContain('Somebody else');
  });

  it('names its authority without anything that could disguise it', async () => {
    const { ports, ledger, add } = await begun();
    await add({ ...stampAt(0), authority: ' Time\u202E \u0007authority ' });
    expect(await ports.store.stamps(ledger)).toMatchObject([{ authority: 'Time authority' }]);
  });

  type Row = readonly [what: string, seq: number, given: { readonly of?: string; readonly isErased?: true }];
  const rows: readonly Row[] = [
    ['of an entry that is not there', 2, {}],
    ['of an entry that was erased', 1, { isErased: true }],
    ['of a history that is not here', 1, { of: visitOf(9) }],
  ];
  it.each(rows)('%s is not kept', async (_what, seq, { of, isErased }) => {
    const { ports, told, ledger, add } = await begun();
    if (isErased) await handle({ type: 'erase', ledger, seq }, ports);
    told.announced = 0;
    expect(await add(stampAt(seq), of)).toEqual({ ok: false, refusal: 'gone' });
    expect(await ports.store.stamps(of ?? ledger)).toEqual([]);
    expect(told.announced).toBe(0);
  });
});
