import { beforeEach, describe, expect, it } from 'vitest';
import { leftOut } from '../../src/core/entry';
import { importedOf } from '../../src/core/imported';
import { type Instant, instantAt } from '../../src/core/instant';
import { thumbprint } from '../../src/core/thumbprint';
import { readImportedLast } from '../../src/platform/imported-last';
import { readKept } from '../../src/platform/kept-reader';
import { newSigner } from '../../src/platform/keys';
import { ledgerStore } from '../../src/platform/ledger-store';
import { begun, sealedAfter, sealedAll } from '../fakes/begun';
import { visitOf } from '../fakes/messages';
import { AT, erasedOf, observed, pictured, started, stated } from '../fakes/payloads';
import { recordOf, stampAt } from '../fakes/record-of';
import { freshStore } from '../fakes/stores';

const PICTURE = { seq: 2, media: 'image/png', bytes: 'QUJD' } as const;
const MARK = { seq: 1, at: AT };
const day = (count: number): Instant => instantAt(Date.parse(`2026-11-${10 + count}T10:00:00.000Z`), 60);

let count = 0;
beforeEach(() => {
  count = 99;
  freshStore();
});

async function kept() {
  const read = await readKept();
  if (!read.ok) throw new Error(read.refusal);
  return read.value;
}

/** Imports a record of another browser's, which showed this value, or nothing. */
async function imports(at: Instant, value?: 'on' | 'off', seen = at, ledger = visitOf(count)) {
  // The store orders them by ledger: the other way round than they come.
  const signer = { ...(await newSigner()), ledger };
  count -= 1;
  const reading = {
    outcome: 'read',
    value: value ?? 'on',
    rung: 'setting-key',
    basis: 'shown',
    change: 'none',
  } as const;
  const entries = await sealedAll(
    [started(), value === undefined ? stated() : observed({ reading, at: seen })],
    signer,
  );
  const record = await recordOf(signer, entries, { stamps: [stampAt(1)], pictures: [{ ...PICTURE, seq: 1 }] });
  await ledgerStore.keepImported(importedOf(record, [stampAt(1)], at));
  return { signer, entries, record };
}

describe('what is kept', () => {
  it('is nothing at first', async () => {
    expect(await kept()).toEqual([]);
  });

  it('is the own ledger with its key, its mark, its stamps and its pictures', async () => {
    const { signer, ledger, entries, add } = await begun(ledgerStore);
    await add(observed(), { subject: 'a ' });
    await add(pictured(), {}, () => ({ picture: PICTURE }));
    await ledgerStore.addStamp(ledger, stampAt(1));
    await ledgerStore.markExported(ledger, MARK);
    const jwk = signer.publicKey;
    expect(await kept()).toEqual([
      {
        origin: 'own',
        ledger,
        key: { kid: await thumbprint(jwk), jwk },
        history: expect.objectContaining({ entries, count: 2, exported: MARK, unseen: [] }),
        stamps: [stampAt(1)],
        pictures: [PICTURE],
      },
    ]);
  });

  it('shows what was erased as left out', async () => {
    const { signer, ledger, entries, add } = await begun(ledgerStore);
    const line = await add(observed());
    await ledgerStore.erase(ledger, leftOut(line), await sealedAfter(entries, erasedOf(1), signer));
    expect((await kept())[0]?.history).toMatchObject({
      leftOut: [1],
      unseen: [{ seq: 1 }],
      observations: [],
      count: 2,
    });
  });

  it('is an imported record with what the file held, and when it came', async () => {
    const { signer, entries, record } = await imports(day(1), 'off');
    expect(await kept()).toEqual([
      {
        origin: 'imported',
        ledger: signer.ledger,
        key: record.key,
        history: expect.objectContaining({ entries, exported: undefined }),
        stamps: [stampAt(1)],
        pictures: record.pictures,
        since: day(1),
      },
    ]);
  });

  it('comes in order: own, earlier ones, the latest first, and imports as they came', async () => {
    const imported = [];
    for (const days of [3, 1, 2]) imported.push((await imports(day(days), 'on')).signer.ledger);
    const own = [];
    for (const last of ['0', '1', '2']) {
      const { ledger } = await begun(ledgerStore);
      await ledgerStore.addStamp(ledger, stampAt(0, `c3RhbXA${last}`));
      own.push(ledger);
    }
    const all = await kept();
    expect(all.map(({ origin }) => origin)).toEqual(['own', 'earlier', 'earlier', 'imported', 'imported', 'imported']);
    const [third, first, second] = imported;
    expect(all.map(({ ledger }) => ledger)).toEqual([...own.reverse(), first, second, third]);
    expect(all.slice(0, 3).map(({ stamps }) => stamps.map(({ token }) => token.at(-1)))).toEqual([['2'], ['1'], ['0']]);
  });

  it('is own even where its key is gone: nothing newer was started', async () => {
    const signer = await newSigner();
    const [first] = await sealedAll([started()], signer);
    if (first) await ledgerStore.start({ ...signer, privateKey: {} as CryptoKey }, first);
    expect(await kept()).toMatchObject([{ origin: 'own', ledger: signer.ledger }]);
  });

  it('is refused where the store is', async () => {
    indexedDB.open = () => {
      throw new DOMException('denied', 'UnknownError');
    };
    expect(await readKept()).toEqual({ ok: false, refusal: 'cannot-open' });
  });
});

describe('what imported records say of the main setting', () => {
  it('is nothing where there is none, or none says it', async () => {
    expect(await readImportedLast()).toBeUndefined();
    await imports(day(1));
    expect(await readImportedLast()).toBeUndefined();
  });

  it('is what the newest of them says', async () => {
    for (const [days, value] of [
      [2, 'off'],
      [3, 'on'],
      [1, 'on'],
    ] as const) {
      await imports(day(days), value);
    }
    expect(await readImportedLast()).toEqual({ value: 'on', at: day(3) });
  });

  it('is the newest reading, whichever was imported last', async () => {
    await imports(day(2), 'on', day(5));
    await imports(day(3), 'off', day(4));
    expect(await readImportedLast()).toEqual({ value: 'on', at: day(5) });
  });

  it('is nothing of what this browser read itself', async () => {
    const { ledger } = await begun(ledgerStore);
    await imports(day(1), 'off', day(1), ledger);
    expect(await readImportedLast()).toBeUndefined();
  });

  it('is what an earlier one says where the last says nothing', async () => {
    await imports(day(1), 'off');
    await imports(day(2));
    expect(await readImportedLast()).toEqual({ value: 'off', at: day(1) });
  });

  it('is nothing where the store refuses', async () => {
    indexedDB.open = () => {
      throw new DOMException('denied', 'UnknownError');
    };
    expect(await readImportedLast()).toBeUndefined();
  });
});
