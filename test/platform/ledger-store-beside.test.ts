import { beforeEach, describe, expect, it } from 'vitest';
import { importedOf } from '../../src/core/imported';
import type { LedgerStore } from '../../src/core/ledger';
import { newSigner } from '../../src/platform/keys';
import { begun, sealedAll } from '../fakes/begun';
import { AT, observed, pictured, started } from '../fakes/payloads';
import { recordOf, stampAt } from '../fakes/record-of';
import { STORES } from '../fakes/stores';

const PICTURE = { seq: 1, media: 'image/png', bytes: 'QUJD' } as const;

/** A record of another browser's, as it is kept. */
async function imported(value: 'on' | 'off' = 'on') {
  const signer = await newSigner();
  const reading = { outcome: 'read', value, rung: 'setting-key', basis: 'confirmed', change: 'none' } as const;
  const entries = await sealedAll([started(), observed({ reading })], signer);
  return importedOf(await recordOf(signer, entries, { stamps: [stampAt(1)] }), [stampAt(1)], AT);
}

describe.each(STORES)('beside the entries, a store %s keeps', (_where, make) => {
  let store: LedgerStore;
  beforeEach(() => {
    store = make();
  });

  it('a picture with its entry', async () => {
    const { ledger, entries, add } = await begun(store);
    await add(pictured(), {}, () => ({ picture: PICTURE }));
    expect(await store.pictures(ledger)).toEqual([PICTURE]);
    expect(await store.entries(ledger)).toEqual(entries);
    expect(await store.pictures('another')).toEqual([]);
  });

  it('time stamps, in the order of the entries, several of one entry too', async () => {
    const stamps = [stampAt(2), stampAt(0), stampAt(2, 'b3RoZXI=')];
    for (const stamp of stamps) await store.addStamp('one', stamp);
    await store.addStamp('other', stampAt(1));
    const kept = await store.stamps('one');
    expect(kept.map(({ seq }) => seq)).toEqual([0, 2, 2]);
    expect(new Set(kept)).toEqual(new Set(stamps));
    expect(await store.stamps('other')).toEqual([stampAt(1)]);
  });

  it('the same token once, as it was first kept', async () => {
    await store.addStamp('one', stampAt(1));
    await store.addStamp('one', { ...stampAt(1), authority: 'Somebody else' });
    expect(await store.stamps('one')).toEqual([stampAt(1)]);
  });

  it('an imported record as it was, one per ledger', async () => {
    const [one, other] = [await imported('on'), await imported('off')];
    await store.keepImported(one);
    await store.keepImported(other);
    expect(await store.imported(one.record.ledger)).toEqual(one);
    expect(await store.imported(other.record.ledger)).toEqual(other);
    expect(one).toMatchObject({ last: { value: 'on' }, stamps: [stampAt(1)] });
  });

  it('an imported record in place of the one before', async () => {
    const before = await imported();
    const later = { ...before, stamps: [], at: { ...AT, utc: '2026-12-01T00:00:00.000Z' } };
    await store.keepImported(before);
    await store.keepImported(later);
    expect(await store.imported(before.record.ledger)).toEqual(later);
  });

  it('a record that says nothing of the setting without a word on it', async () => {
    const { last: _, ...silent } = await imported();
    await store.keepImported(silent);
    expect(await store.imported(silent.record.ledger)).toEqual(silent);
  });

  it('no imported record that was forgotten, and all others', async () => {
    const [one, other] = [await imported(), await imported()];
    for (const each of [one, other]) await store.keepImported(each);
    await store.forgetImported(one.record.ledger);
    await store.forgetImported('never imported');
    expect(await store.imported(one.record.ledger)).toBeUndefined();
    expect(await store.imported(other.record.ledger)).toEqual(other);
  });

  it('an imported record apart from the ledgers of its own', async () => {
    const one = await imported();
    const { ledger, entries } = await begun(store);
    await store.keepImported(one);
    expect(await store.entries(one.record.ledger)).toEqual([]);
    expect((await store.lastHead())?.ledger).toBe(ledger);
    expect(await store.entries(ledger)).toEqual(entries);
  });
});
