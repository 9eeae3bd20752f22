import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../src/core/entry';
import { importedOf } from '../../src/core/imported';
import type { Signer } from '../../src/core/seal';
import { currentGist } from '../../src/platform/gist-keeper';
import { newSigner } from '../../src/platform/keys';
import { ledgerStore } from '../../src/platform/ledger-store';
import { sealedAfter, sealedAll } from '../fakes/begun';
import { visitOf } from '../fakes/messages';
import { AT, observed, pictured, started, stated } from '../fakes/payloads';
import { recordOf, stampAt } from '../fakes/record-of';
import { freshStore } from '../fakes/stores';

const MET = { label: 'A', reference: 'r'.repeat(43) };
const MARK = { seq: 1, at: AT };
const SALT = new Uint8Array(16).fill(7);
const VISIT = visitOf(1);

// The store as version 1 made it, in the words of that version; it never changes any more.
const openFirst = () =>
  openDB('ledger', 1, {
    upgrade(database) {
      database.createObjectStore('ledgers', { autoIncrement: true });
      const entries = database.createObjectStore('entries', { keyPath: ['ledger', 'seq'] });
      entries.createIndex('subject', ['ledger', 'subject', 'seq'], { unique: true });
      entries.createIndex('visit', ['ledger', 'visit', 'pass'], { unique: true });
      database.createObjectStore('accounts', { keyPath: 'reference' });
      database.createObjectStore('exported');
      database.createObjectStore('salts');
    },
    blocking: (_current, _next, event) => (event.target as IDBDatabase).close(),
  });

/** A history as version 1 kept it; `isOpen` where a context that runs that version still holds the store. */
async function writtenByFirst(isOpen = false): Promise<{ signer: Signer; entries: Entry[] }> {
  const signer = await newSigner();
  const { ledger } = signer;
  const [first, read, said] = await sealedAll([started(), observed({ visit: VISIT }), stated()], signer);
  if (!first || !read || !said) throw new Error('nothing was sealed');
  const database = await openFirst();
  await database.add('ledgers', { signer });
  await database.add('entries', { ...first, ledger });
  await database.add('entries', { ...read, ledger, subject: 'a ', visit: VISIT, pass: 1 });
  await database.add('entries', { ...said, ledger });
  await database.put('accounts', MET);
  await database.put('exported', MARK, ledger);
  await database.put('salts', SALT, 'account');
  if (!isOpen) database.close();
  return { signer, entries: [first, read, said] };
}

beforeEach(() => void freshStore());

describe('a history that version 1 kept', () => {
  it('is all there', async () => {
    const { signer, entries } = await writtenByFirst();
    const { ledger } = signer;
    expect(await ledgerStore.entries(ledger)).toEqual(entries);
    expect(await ledgerStore.lastHead()).toEqual({ ledger, seq: 2, link: entries[2]?.link });
    expect(await ledgerStore.hasPass(ledger, VISIT, 1)).toBe(true);
    expect((await ledgerStore.latest(ledger, 'a ', () => true))?.seq).toBe(1);
    expect(await ledgerStore.accounts()).toEqual([MET]);
    expect(await ledgerStore.exported(ledger)).toEqual(MARK);
    expect(await ledgerStore.accountSalt()).toEqual(SALT);
    expect(await currentGist()).toMatchObject({ ok: true, value: { exported: MARK, count: 2 } });
  });

  it('grows under the same key, and holds what is new', async () => {
    const { signer, entries } = await writtenByFirst();
    const { ledger } = signer;
    const opened = await ledgerStore.open();
    if (opened === undefined) throw new Error('the key is gone');
    const entry = await sealedAfter(entries, pictured(), opened.signer);
    const picture = { seq: 3, media: 'image/png', bytes: 'QUJD' } as const;
    await ledgerStore.append(ledger, entry, {}, { picture });
    await ledgerStore.addStamp(ledger, stampAt(1));
    const imported = importedOf(await recordOf(signer, entries), [], AT);
    await ledgerStore.keepImported(imported);
    expect(await ledgerStore.entries(ledger)).toEqual([...entries, entry]);
    expect(await ledgerStore.pictures(ledger)).toEqual([picture]);
    expect(await ledgerStore.stamps(ledger)).toEqual([stampAt(1)]);
    expect(await ledgerStore.imported(ledger)).toEqual(imported);
  });

  it('is all there where that version was still open somewhere', async () => {
    const { signer, entries } = await writtenByFirst(true);
    expect(await ledgerStore.entries(signer.ledger)).toEqual(entries);
  });

  it('stays as it was where the upgrade fails, and is all there the next time', async () => {
    const { signer, entries } = await writtenByFirst();
    const real = indexedDB.open.bind(indexedDB);
    const broken = vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
      const request = real(name, version);
      // The browser gives up on the upgrade, as it does where the disk is full.
      request.addEventListener('upgradeneeded', () => request.transaction?.abort());
      return request;
    });
    await expect(ledgerStore.entries(signer.ledger)).rejects.toMatchObject({ refusal: 'cannot-open' });
    broken.mockRestore();
    const database = await openFirst();
    expect([...database.objectStoreNames]).not.toContain('stamps');
    expect(await database.count('entries')).toBe(3);
    database.close();
    expect(await ledgerStore.entries(signer.ledger)).toEqual(entries);
  });
});
