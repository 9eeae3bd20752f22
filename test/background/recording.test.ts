import { describe, expect, it } from 'vitest';
import { handle } from '../../src/background/handle';
import { recording, STEPS, type Step } from '../../src/background/recording';
import { reading, report, visitOf } from '../fakes/messages';
import { fakePorts } from '../fakes/ports';
import { payloads } from './recorded';

describe('the background dies', () => {
  const steps = Object.keys(STEPS) as Step[];

  it.each(steps)('after "%s": the repeated report is recorded once, in an unbroken chain', async (last) => {
    const { ports } = fakePorts();
    const dying = recording(report(), ports);
    for await (const step of dying) if (step === last) break;
    await handle(report(), ports);
    expect((await payloads(ports)).map((payload) => payload?.kind)).toEqual(['started', 'observation']);
  });

  it.each(steps)('after "%s" of a second reading', async (last) => {
    const { ports } = fakePorts();
    await handle(report(), ports);
    const second = report({ pass: 2, reading: reading({ value: 'off', basis: 'shown', transition: 'acted' }) });
    for await (const step of recording(second, ports)) if (step === last) break;
    await handle(second, ports);
    const all = await payloads(ports);
    expect(all).toHaveLength(3);
    expect(all.at(-1)).toMatchObject({ reading: { value: 'off', change: 'seen' } });
  });

  it('names every step that it takes', async () => {
    const taken: Step[] = [];
    for await (const step of recording(report(), fakePorts().ports)) taken.push(step);
    expect(taken).toEqual(steps);
  });
});

describe('a ledger whose key is gone', () => {
  it('stays as it is, and a new one says so', async () => {
    const { ports } = fakePorts();
    await handle(report(), ports);
    const before = await ports.store.lastHead();
    const keyless = { ...ports, store: { ...ports.store, open: async () => undefined } };
    await handle(report({ visit: visitOf(12) }), keyless);
    const after = await ports.store.lastHead();
    expect(after?.ledger).not.toBe(before?.ledger);
    const [opening] = await payloads(ports);
    expect(opening).toMatchObject({ kind: 'started', reason: 'key-missing', earlier: before });
    expect(await ports.store.entries(before?.ledger ?? '')).toHaveLength(2);
  });
});
