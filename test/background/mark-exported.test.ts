import { describe, expect, it } from 'vitest';
import { handle } from '../../src/background/handle';
import { entriesOf } from '../fakes/entries-of';
import { report, visitOf } from '../fakes/messages';
import { fakePorts, handClock } from '../fakes/ports';

describe('what is on a file', () => {
  it('is noted with the time, announced, and seals nothing', async () => {
    const clock = handClock();
    const { ports, told } = fakePorts({ now: clock.now });
    await handle(report(), ports);
    const entries = await entriesOf(ports.store);
    const ledger = (await ports.store.lastHead())?.ledger ?? '';
    const before = told.announced;
    clock.pass(60_000);
    expect(await handle({ type: 'exported', ledger, seq: 1 }, ports)).toEqual({ ok: true, value: 'stored' });
    expect(await ports.store.exported(ledger)).toEqual({ seq: 1, at: clock.now() });
    expect(told.announced).toBe(before + 1);
    expect(await entriesOf(ports.store)).toEqual(entries);
  });

  it.each([
    ['of a history that is not here, or not any more', visitOf(9), 1],
    ['of an entry that is not there', undefined, 2],
  ])('is not noted %s', async (_what, other, seq) => {
    const { ports, told } = fakePorts();
    await handle(report(), ports);
    const ledger = other ?? (await ports.store.lastHead())?.ledger ?? '';
    const before = told.announced;
    expect(await handle({ type: 'exported', ledger, seq }, ports)).toEqual({ ok: true, value: 'nothing-new' });
    expect(await ports.store.exported(ledger)).toBeUndefined();
    expect(told.announced).toBe(before);
  });
});
