import { describe, expect, it } from 'vitest';
import { handle } from '../../src/background/handle';
import { payloadOf } from '../../src/core/entry';
import { linesOf } from '../fakes/entries-of';
import { pictureRequest, report, visitOf } from '../fakes/messages';
import { fakePorts } from '../fakes/ports';
import { stampAt } from '../fakes/record-of';

const ERASE_ALL = { type: 'erase-all' } as const;

async function begun() {
  const { ports, told } = fakePorts();
  await handle(report({ ownLinks: ['/in/ada/'] }), ports);
  await handle(pictureRequest(), ports);
  const opened = await ports.store.open();
  const ledger = opened?.head.ledger ?? '';
  await handle({ type: 'stamp', ledger, stamp: stampAt(1) }, ports);
  Object.assign(told, { announced: 0, shown: 0 });
  return { ports, told, ledger, key: opened?.signer.publicKey };
}

describe('everything is erased:', () => {
  it('the new history has a new key, says that one was erased, and nothing of it', async () => {
    const { ports, told, ledger, key } = await begun();
    expect(await handle(ERASE_ALL, ports)).toEqual({ ok: true, value: 'stored' });
    const lines = await linesOf(ports.store);
    expect(lines).toHaveLength(1);
    expect(lines.map(payloadOf)[0]).toMatchObject({ kind: 'started', reason: 'erased', earlier: null });
    expect(lines.map(payloadOf)[0]?.sentence).toMatch(/this history started\. An earlier history .+ was erased\.$/);
    const opened = await ports.store.open();
    expect(opened?.head.ledger).not.toBe(ledger);
    expect(opened?.signer.publicKey).not.toEqual(key);
    expect(JSON.stringify(lines.map(payloadOf))).not.toContain(ledger);
    expect(await ports.store.entries(ledger)).toEqual([]);
    expect(told).toMatchObject({ announced: 1, shown: 1 });
  });

  it('the same member gets another reference, so that nothing links them', async () => {
    const { ports } = await begun();
    const before = await ports.store.accounts();
    await handle(ERASE_ALL, ports);
    await handle(report({ visit: visitOf(1), ownLinks: ['/in/ada/'] }), ports);
    const [account] = await ports.store.accounts();
    expect(account?.label).toBe('A');
    expect(account?.reference).not.toBe(before[0]?.reference);
  });

  it('a notice of a file that comes late leaves no trace of it', async () => {
    const { ports, ledger } = await begun();
    await handle(ERASE_ALL, ports);
    await handle({ type: 'exported', ledger, seq: 1 }, ports);
    expect(await ports.store.exported(ledger)).toBeUndefined();
  });

  it('where nothing was recorded, the new history begins all the same', async () => {
    const { ports } = fakePorts();
    await handle(ERASE_ALL, ports);
    expect((await linesOf(ports.store)).map(payloadOf)).toMatchObject([{ reason: 'erased' }]);
  });
});
