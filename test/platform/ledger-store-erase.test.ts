import { beforeEach, describe, expect, it } from 'vitest';
import { leftOut } from '../../src/core/entry';
import { importedOf } from '../../src/core/imported';
import type { LedgerStore } from '../../src/core/ledger';
import { currentGist } from '../../src/platform/gist-keeper';
import { newSigner } from '../../src/platform/keys';
import { begun, sealedAfter, sealedAll } from '../fakes/begun';
import { ledgerFaults } from '../fakes/ledger-faults';
import { visitOf } from '../fakes/messages';
import { AT, erasedOf, observed, pictured, started, stated } from '../fakes/payloads';
import { recordOf, stampAt } from '../fakes/record-of';
import { dump, freshStore, STORES } from '../fakes/stores';

const PICTURE = { seq: 2, media: 'image/png', bytes: 'QUJD' } as const;
const MET = { label: 'A', reference: 'r'.repeat(43) };
const PLACE = { subject: 'a ', visit: visitOf(1), pass: 1 };

describe.each(STORES)('a store %s', (_where, make) => {
  let store: LedgerStore;
  beforeEach(() => {
    store = make();
  });

  /** A reading, a picture and a statement, all but the last stamped. */
  async function full() {
    const history = await begun(store);
    await history.add(observed(), PLACE, () => ({ met: MET }));
    await history.add(pictured(), {}, () => ({ picture: PICTURE }));
    await history.add(stated());
    for (const seq of [1, 2]) await store.addStamp(history.ledger, stampAt(seq));
    await store.markExported(history.ledger, { seq: 2, at: AT });
    const eraseOne = async (seq: number) => {
      const [line] = history.entries.slice(seq);
      const entry = await sealedAfter(history.entries, erasedOf(seq), history.signer);
      if (line) await store.erase(history.ledger, leftOut(line), entry);
      return entry;
    };
    return { ...history, eraseOne };
  }

  describe('erases one entry:', () => {
    it('its place stays in the chain, and the next entry says so', async () => {
      const { ledger, entries, eraseOne } = await full();
      const entry = await eraseOne(1);
      const lines = await store.entries(ledger);
      expect(lines).toEqual([...entries.map((one) => (one.seq === 1 ? leftOut(one) : one)), entry]);
      expect(await ledgerFaults(lines)).toEqual([]);
      expect(await store.lastHead()).toEqual({ ledger, seq: 4, link: entry.link });
    });

    it('nothing finds it any more', async () => {
      const { ledger, eraseOne } = await full();
      await eraseOne(1);
      expect(await store.hasPass(ledger, PLACE.visit, PLACE.pass)).toBe(false);
      expect(await store.latest(ledger, PLACE.subject, () => true)).toBeUndefined();
    });

    it.each([
      [1, [2], [PICTURE]],
      [2, [1], []],
      [3, [1, 2], [PICTURE]],
    ] as const)('of entry %i go its stamps and its picture, and no others', async (seq, stamped, pictures) => {
      const { ledger, eraseOne } = await full();
      await store.addStamp('another', stampAt(seq));
      await eraseOne(seq);
      expect((await store.stamps(ledger)).map((one) => one.seq)).toEqual(stamped);
      expect(await store.pictures(ledger)).toEqual(pictures);
      expect(await store.stamps('another')).toHaveLength(1);
    });

    it('an imported copy of the same ledger does not keep it either', async () => {
      const { signer, ledger, entries, eraseOne } = await full();
      const stamps = [stampAt(1), stampAt(2)];
      const copy = importedOf(await recordOf(signer, entries, { stamps, pictures: [PICTURE] }), stamps, AT);
      await store.keepImported(copy);
      await eraseOne(1);
      const kept = await store.imported(ledger);
      expect(kept?.record.entries[1]).not.toHaveProperty('jws');
      expect(kept?.stamps).toEqual([stampAt(2)]);
      expect(kept).toMatchObject({ record: { pictures: [PICTURE], head: copy.record.head }, at: AT });
      expect([copy.last?.value, kept?.last]).toEqual(['on', undefined]);
    });

    it('where the place of what says so is taken, nothing at all', async () => {
      const { ledger, entries } = await full();
      const [, line, taken] = entries;
      if (!line || !taken) throw new Error('not begun');
      await expect(store.erase(ledger, leftOut(line), taken)).rejects.toMatchObject({ name: 'ConstraintError' });
      expect(await store.entries(ledger)).toEqual(entries);
      expect(await store.stamps(ledger)).toHaveLength(2);
      expect(await store.pictures(ledger)).toEqual([PICTURE]);
    });
  });

  describe('erases everything:', () => {
    it('all that is left is the new ledger', async () => {
      const { ledger } = await full();
      const other = await newSigner();
      const foreign = importedOf(await recordOf(other, await sealedAll([started()], other)), [], AT);
      await store.keepImported(foreign);
      const salt = await store.accountSalt();
      const signer = await newSigner();
      const [first] = await sealedAll([started()], signer);
      if (first) await store.eraseAll(signer, first);
      expect(await store.lastHead()).toEqual({ ledger: signer.ledger, seq: 0, link: first?.link });
      expect((await store.open())?.signer.publicKey).toEqual(signer.publicKey);
      expect(await store.entries(signer.ledger)).toEqual([first]);
      for (const read of [store.entries, store.stamps, store.pictures]) expect(await read(ledger)).toEqual([]);
      expect(await store.exported(ledger)).toBeUndefined();
      expect(await store.imported(other.ledger)).toBeUndefined();
      expect(await store.accounts()).toEqual([]);
      expect(await store.accountSalt()).not.toEqual(salt);
    });
  });
});

it('of everything erased no row stays in IndexedDB, in any store', async () => {
  const store = freshStore();
  const { ledger, add } = await begun(store);
  await add(pictured(), PLACE, () => ({ met: MET, picture: PICTURE }));
  await store.addStamp(ledger, stampAt(1));
  await store.markExported(ledger, { seq: 1, at: AT });
  await store.accountSalt();
  const other = await newSigner();
  await store.keepImported(importedOf(await recordOf(other, await sealedAll([started()], other)), [], AT));
  await currentGist();
  expect(Object.entries(await dump()).filter(([, rows]) => rows.length === 0)).toEqual([]);
  const signer = await newSigner();
  const [first] = await sealedAll([started()], signer);
  if (first) await store.eraseAll(signer, first);
  const kept = Object.entries(await dump()).map(([name, rows]) => [name, rows.length]);
  expect(kept.filter(([, count]) => count !== 0)).toEqual([
    ['entries', 1],
    ['ledgers', 1],
  ]);
});
