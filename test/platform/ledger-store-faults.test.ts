import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { leftOut } from '../../src/core/entry';
import { importedOf } from '../../src/core/imported';
import type { Imported } from '../../src/core/ledger';
import type { Signer } from '../../src/core/seal';
import { newSigner } from '../../src/platform/keys';
import { ledgerStore } from '../../src/platform/ledger-store';
import { begun, sealedAfter, sealedAll } from '../fakes/begun';
import { AT, erasedOf, observed, pictured, started } from '../fakes/payloads';
import { recordOf, stampAt } from '../fakes/record-of';
import { dump, freshStore } from '../fakes/stores';

const PICTURE = { seq: 2, media: 'image/png', bytes: 'QUJD' } as const;
const MET = { label: 'A', reference: 'r'.repeat(43) };

beforeEach(() => void freshStore());
afterEach(() => vi.restoreAllMocks());

describe('a store in IndexedDB that cannot be used', () => {
  it('says so when a newer version wrote it', async () => {
    const request = indexedDB.open('ledger', 99);
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    request.result.close();
    await expect(ledgerStore.open()).rejects.toMatchObject({ refusal: 'newer-version' });
  });

  it('says so when the browser does not open it', async () => {
    const denied = new DOMException('denied', 'UnknownError');
    indexedDB.open = () => {
      throw denied;
    };
    await expect(ledgerStore.open()).rejects.toMatchObject({ refusal: 'cannot-open', cause: denied });
  });
});

type Write = 'add' | 'put' | 'delete' | 'clear';

/** From now on, one kind of write to one of the stores fails. */
function refuse(name: string, write: Write, fault: string): void {
  const real = IDBObjectStore.prototype[write] as (...given: unknown[]) => IDBRequest;
  vi.spyOn(IDBObjectStore.prototype, write).mockImplementation(function (this: IDBObjectStore, ...given: unknown[]) {
    if (this.name === name) throw new DOMException(fault, fault);
    return real.apply(this, given) as never;
  });
}

/** A ledger with a reading, stamped, and a copy of it that was imported. */
async function kept() {
  const history = await begun(ledgerStore);
  const line = await history.add(observed());
  await ledgerStore.addStamp(history.ledger, stampAt(1));
  const copy = importedOf(await recordOf(history.signer, history.entries), [], AT);
  await ledgerStore.keepImported(copy);
  const next = await sealedAfter(history.entries, pictured(), history.signer);
  const erased = await sealedAfter(history.entries, erasedOf(1), history.signer);
  const signer = await newSigner();
  const [first] = await sealedAll([started()], signer);
  if (first === undefined) throw new Error('nothing was sealed');
  return { ledger: history.ledger, line, next, erased, copy, signer, first };
}
type Given = Awaited<ReturnType<typeof kept>> & { readonly copy: Imported; readonly signer: Signer };

const CALLS: Readonly<Record<string, (given: Given) => Promise<void>>> = {
  start: ({ signer, first }) => ledgerStore.start(signer, first),
  append: ({ ledger, next }) => ledgerStore.append(ledger, next, {}, { met: MET, picture: PICTURE }),
  erase: ({ ledger, line, erased }) => ledgerStore.erase(ledger, leftOut(line), erased),
  eraseAll: ({ signer, first }) => ledgerStore.eraseAll(signer, first),
  addStamp: ({ ledger }) => ledgerStore.addStamp(ledger, stampAt(0)),
  keepImported: ({ copy }) => ledgerStore.keepImported({ ...copy, stamps: [stampAt(1)] }),
  forgetImported: ({ ledger }) => ledgerStore.forgetImported(ledger),
};

describe('a write that fails is undone as a whole:', () => {
  const rows: readonly (readonly [call: string, store: string, write: Write])[] = [
    ['start', 'ledgers', 'add'],
    ['start', 'entries', 'add'],
    ['append', 'entries', 'add'],
    ['append', 'accounts', 'put'],
    ['append', 'pictures', 'add'],
    ['erase', 'entries', 'add'],
    ['erase', 'entries', 'put'],
    ['erase', 'stamps', 'delete'],
    ['erase', 'pictures', 'delete'],
    ['erase', 'imports', 'put'],
    ['erase', 'importedRecords', 'put'],
    ...['accounts', 'entries', 'exported', 'importedRecords', 'imports', 'ledgers', 'pictures', 'salts', 'stamps'].map(
      (store) => ['eraseAll', store, 'clear'] as const,
    ),
    ['eraseAll', 'ledgers', 'add'],
    ['eraseAll', 'entries', 'add'],
    ['addStamp', 'stamps', 'add'],
    ['keepImported', 'imports', 'put'],
    ['keepImported', 'importedRecords', 'put'],
    ['forgetImported', 'imports', 'delete'],
    ['forgetImported', 'importedRecords', 'delete'],
  ];
  const faults = [
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'cannot-open'],
  ] as const;

  it.each(rows)('%s, at "%s", %s', async (call, store, write) => {
    for (const [fault, refusal] of faults) {
      const given = await kept();
      const before = await dump();
      refuse(store, write, fault);
      await expect(CALLS[call]?.(given)).rejects.toMatchObject({ name: 'StoreError', refusal });
      vi.restoreAllMocks();
      expect(await dump()).toEqual(before);
      await CALLS[call]?.(given);
      expect(await dump()).not.toEqual(before);
      freshStore();
    }
  });
});
