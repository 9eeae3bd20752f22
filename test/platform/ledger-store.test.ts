import { beforeEach, describe, expect, it } from 'vitest';
import type { LedgerStore } from '../../src/core/ledger';
import type { Observation } from '../../src/core/payload';
import { seal } from '../../src/core/seal';
import { newSalt, newSigner } from '../../src/platform/keys';
import { begun } from '../fakes/begun';
import { visitOf } from '../fakes/messages';
import { observed, started } from '../fakes/payloads';
import { STORES } from '../fakes/stores';

const MET = { label: 'A', reference: 'r'.repeat(43) };

describe.each(STORES)('a ledger store %s', (_where, make) => {
  let store: LedgerStore;
  beforeEach(() => {
    store = make();
  });

  it('is empty at first', async () => {
    expect(await store.open()).toBeUndefined();
    expect(await store.lastHead()).toBeUndefined();
    expect(await store.entries('none')).toEqual([]);
    expect(await store.accounts()).toEqual([]);
    expect(await store.exported('none')).toBeUndefined();
    expect(await store.stamps('none')).toEqual([]);
    expect(await store.pictures('none')).toEqual([]);
    expect(await store.imported('none')).toBeUndefined();
  });

  it('opens what was started, with its head', async () => {
    const { signer, add } = await begun(store);
    const { link } = await add(observed());
    const opened = await store.open();
    expect(opened?.head).toEqual({ ledger: signer.ledger, seq: 1, link });
    expect(opened?.signer.publicKey).toEqual(signer.publicKey);
    expect(await store.lastHead()).toEqual(opened?.head);
  });

  it('gives entries back as they were, in order', async () => {
    const { ledger, entries, add } = await begun(store);
    for (let count = 0; count < 12; count += 1) await add(observed(), { visit: visitOf(count), pass: 1 });
    expect(entries).toHaveLength(13);
    expect(await store.entries(ledger)).toEqual(entries);
    expect(await store.line(ledger, 7)).toEqual(entries[7]);
  });

  it.each([-1, 1, 0.5])('has no line at %d where nothing was appended', async (seq) => {
    const { ledger, entries } = await begun(store);
    expect(await store.line(ledger, seq)).toBeUndefined();
    expect(await store.line(ledger, 0)).toEqual(entries[0]);
    expect(await store.line('none', 0)).toBeUndefined();
  });

  it('refuses a place that is taken, and changes nothing', async () => {
    const { ledger, entries, add } = await begun(store);
    const entry = await add(observed());
    const picture = { seq: 1, media: 'image/png', bytes: 'QUJD' } as const;
    const again = store.append(ledger, entry, {}, { met: MET, picture });
    await expect(again).rejects.toMatchObject({ name: 'ConstraintError' });
    expect(await store.entries(ledger)).toEqual(entries);
    expect(await store.accounts()).toEqual([]);
    expect(await store.pictures(ledger)).toEqual([]);
  });

  it('knows which reports of a visit it has', async () => {
    const { ledger, add } = await begun(store);
    await add(observed(), { visit: visitOf(1), pass: 3 });
    expect(await store.hasPass(ledger, visitOf(1), 3)).toBe(true);
    expect(await store.hasPass(ledger, visitOf(1), 4)).toBe(false);
    expect(await store.hasPass(ledger, visitOf(2), 3)).toBe(false);
  });

  it('finds the latest accepted observation of a subject', async () => {
    const { ledger, add } = await begun(store);
    for (const [index, subject] of ['a ', 'b ', 'a '].entries()) await add(observed({ pass: index + 1 }), { subject });
    const found = async (subject: string, accept = (_one: Observation) => true) =>
      (await store.latest(ledger, subject, accept))?.pass;
    expect(await found('a ')).toBe(3);
    expect(await found('b ')).toBe(2);
    expect(await found('c ')).toBeUndefined();
    expect(await found('a ', (one) => one.pass < 3)).toBe(1);
  });

  it('keeps an account with the entry that met it', async () => {
    const { add } = await begun(store);
    await add(observed(), {}, () => ({ met: MET }));
    expect(await store.accounts()).toEqual([MET]);
  });

  it('makes one salt for accounts, once', async () => {
    const [one, other] = await Promise.all([store.accountSalt(), store.accountSalt()]);
    expect(one).toHaveLength(16);
    expect(other).toEqual(one);
    expect(await store.accountSalt()).toEqual(one);
  });

  it('remembers what was exported, per ledger', async () => {
    const mark = { seq: 4, at: { utc: '2026-11-23T10:35:00.000Z', offset: '+01:00' } };
    await store.markExported('one', mark);
    expect(await store.exported('one')).toEqual(mark);
    expect(await store.exported('other')).toBeUndefined();
  });

  it('does not open a ledger whose key is gone, and still knows its head', async () => {
    const signer = await newSigner();
    const first = await seal(started(), signer, undefined, newSalt());
    // What a browser may give back for a key that it lost.
    await store.start({ ...signer, privateKey: {} as CryptoKey }, first);
    expect(await store.open()).toBeUndefined();
    expect(await store.lastHead()).toEqual({ ledger: signer.ledger, seq: 0, link: first.link });
  });
});
