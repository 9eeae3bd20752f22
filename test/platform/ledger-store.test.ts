import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../src/core/entry';
import type { LedgerStore } from '../../src/core/ledger';
import type { Observation } from '../../src/core/payload';
import { seal } from '../../src/core/seal';
import { withDatabase } from '../../src/platform/database';
import { newSalt, newSigner } from '../../src/platform/keys';
import { ledgerStore } from '../../src/platform/ledger-store';
import { memoryStore } from '../fakes/memory-store';
import { observed, started } from '../fakes/payloads';

const stores: readonly (readonly [string, () => LedgerStore])[] = [
  ['in memory', memoryStore],
  [
    'in IndexedDB',
    () => {
      vi.stubGlobal('indexedDB', new IDBFactory());
      return ledgerStore;
    },
  ],
];

const always = () => true;

describe.each(stores)('a ledger store %s', (_name, make) => {
  let store: LedgerStore;
  beforeEach(() => {
    store = make();
  });

  async function begun() {
    const signer = await newSigner();
    const first = await seal(started(), signer, undefined, newSalt());
    await store.start(signer, first);
    const entries: Entry[] = [first];
    const add = async (given: Partial<Observation> = {}, subject = 'a ') => {
      const last = entries.at(-1) ?? first;
      const head = { ledger: signer.ledger, seq: last.seq, link: last.link };
      const one = observed({ visit: 'a0000000-0000-4000-8000-000000000000', pass: entries.length, ...given });
      const entry = await seal(one, signer, head, newSalt());
      await store.append(signer.ledger, entry, { subject, visit: one.visit, pass: one.pass });
      entries.push(entry);
      return entry;
    };
    return { signer, entries, add };
  }

  it('is empty at first', async () => {
    expect(await store.open()).toBeUndefined();
    expect(await store.lastHead()).toBeUndefined();
    expect(await store.entries('none')).toEqual([]);
    expect(await store.accounts()).toEqual([]);
    expect(await store.exported('none')).toBeUndefined();
  });

  it('opens what was started, with its head', async () => {
    const { signer, entries, add } = await begun();
    await add();
    const last = entries.at(-1);
    const opened = await store.open();
    expect(opened?.head).toEqual({ ledger: signer.ledger, seq: 1, link: last?.link });
    expect(opened?.signer.publicKey).toEqual(signer.publicKey);
    expect(await store.lastHead()).toEqual(opened?.head);
  });

  it('gives entries back as they were, in order', async () => {
    const { signer, entries, add } = await begun();
    for (let count = 0; count < 12; count += 1) await add();
    expect(await store.entries(signer.ledger)).toEqual(entries);
  });

  it('refuses a place that is taken, and changes nothing', async () => {
    const { signer, entries, add } = await begun();
    const entry = await add();
    const met = { label: 'A', reference: 'r'.repeat(43) };
    await expect(store.append(signer.ledger, entry, {}, met)).rejects.toMatchObject({ name: 'ConstraintError' });
    expect(await store.entries(signer.ledger)).toEqual(entries);
    expect(await store.accounts()).toEqual([]);
  });

  it('knows which reports of a visit it has', async () => {
    const { signer, add } = await begun();
    await add({ pass: 3 });
    expect(await store.hasPass(signer.ledger, 'a0000000-0000-4000-8000-000000000000', 3)).toBe(true);
    expect(await store.hasPass(signer.ledger, 'a0000000-0000-4000-8000-000000000000', 4)).toBe(false);
    expect(await store.hasPass(signer.ledger, 'b0000000-0000-4000-8000-000000000000', 3)).toBe(false);
  });

  it('finds the latest accepted observation of a subject', async () => {
    const { signer, add } = await begun();
    await add({ pass: 1 }, 'a ');
    await add({ pass: 2 }, 'b ');
    await add({ pass: 3 }, 'a ');
    const found = async (subject: string, accept = always as (one: Observation) => boolean) =>
      (await store.latest(signer.ledger, subject, accept))?.pass;
    expect(await found('a ')).toBe(3);
    expect(await found('b ')).toBe(2);
    expect(await found('c ')).toBeUndefined();
    expect(await found('a ', (one) => one.pass < 3)).toBe(1);
  });

  it('keeps an account with the entry that met it', async () => {
    const { signer, entries } = await begun();
    const [first] = entries;
    const met = { label: 'A', reference: 'r'.repeat(43) };
    const head = { ledger: signer.ledger, seq: 0, link: first?.link ?? '' };
    await store.append(signer.ledger, await seal(observed({}), signer, head, newSalt()), {}, met);
    expect(await store.accounts()).toEqual([met]);
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
    const keyless = { ...signer, privateKey: {} as CryptoKey };
    await store.start(keyless, first);
    expect(await store.open()).toBeUndefined();
    expect(await store.lastHead()).toEqual({ ledger: signer.ledger, seq: 0, link: first.link });
  });
});

describe('a store in IndexedDB that cannot be used', () => {
  it('says so when a newer version wrote it', async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    const request = indexedDB.open('ledger', 99);
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    request.result.close();
    await expect(ledgerStore.open()).rejects.toMatchObject({ refusal: 'newer-version' });
  });

  it('says so when the browser does not open it', async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    const denied = new DOMException('denied', 'UnknownError');
    indexedDB.open = () => {
      throw denied;
    };
    await expect(ledgerStore.open()).rejects.toMatchObject({ refusal: 'cannot-open', cause: denied });
  });

  it('says that it is full, and keeps nothing by halves', async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    const signer = await newSigner();
    const first = await seal(started(), signer, undefined, newSalt());
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function refuse(this: IDBObjectStore, ...given) {
      if (this.name === 'entries') throw new DOMException('full', 'QuotaExceededError');
      return add.apply(this, given);
    };
    await expect(ledgerStore.start(signer, first)).rejects.toMatchObject({ refusal: 'full' });
    IDBObjectStore.prototype.add = add;
    expect(await withDatabase((database) => database.count('ledgers'))).toBe(0);
    expect(await ledgerStore.lastHead()).toBeUndefined();
  });
});
