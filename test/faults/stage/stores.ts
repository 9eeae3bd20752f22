import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { View } from '../../../scripts/browser/types.mjs';
import type { Line } from '../../../src/core/entry';

type Index = { readonly name: string; readonly keyPath: string | string[]; readonly unique: boolean };
type Schema = {
  readonly keyPath: string | string[] | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly Index[];
};
type StoreRow = { readonly key: IDBValidKey; readonly value: Readonly<Record<string, unknown>> };

/** All that a version of the program kept: how its stores were made, and every row in them. */
export type KeptStore = {
  readonly version: number;
  readonly schema: Readonly<Record<string, Schema>>;
  readonly stores: Readonly<Record<string, readonly StoreRow[]>>;
};

/** The versions that there were, each with a file that the first program of that version wrote. */
export const VERSIONS = [1, 2, 3] as const;

/** Files of ours, each written by the program that it speaks of. */
export const storeOf = (version: number): KeptStore =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, '..', '..', 'vectors', 'stores', `version-${version}.json`), 'utf8'),
  );

export const linesIn = ({ stores }: KeptStore): Line[] =>
  (stores['entries'] ?? []).map(({ value }) => {
    const { ledger: _ledger, subject: _subject, visit: _visit, pass: _pass, ...line } = value;
    // The shape of a line did not change.
    return line as unknown as Line;
  });

/** Runs where there is IndexedDB: makes the store as that version made it, in place of what is there. Stands alone. */
export async function putStore(kept: KeptStore): Promise<void> {
  const done = (request: IDBOpenDBRequest) =>
    new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const keyOf = (jwk: JsonWebKey) => crypto.subtle.importKey('jwk', jwk, algorithm, false, ['sign']);
  const bytesOf = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  // What JSON cannot hold stands in the file as what it can be made of.
  const real = async (name: string, value: Record<string, never>) => {
    if (name === 'salts') return bytesOf(value['bytes'] ?? '');
    if (name !== 'ledgers') return value;
    const signer: { privateKey: JsonWebKey } = value['signer'] ?? ({} as never);
    return { signer: { ...signer, privateKey: await keyOf(signer.privateKey) } };
  };
  const rows: [string, IDBValidKey, unknown][] = [];
  for (const [name, all] of Object.entries(kept.stores))
    for (const { key, value } of all) rows.push([name, key, await real(name, value as never)]);
  const made = async (): Promise<IDBDatabase> => {
    await done(indexedDB.deleteDatabase('ledger'));
    const opening = indexedDB.open('ledger', kept.version);
    opening.onupgradeneeded = () => {
      for (const [name, { indexes, ...options }] of Object.entries(kept.schema)) {
        const store = opening.result.createObjectStore(name, options);
        for (const { name: index, keyPath, unique } of indexes) store.createIndex(index, keyPath, { unique });
      }
    };
    // Another context of the extension may have made its own in between.
    return done(opening).catch((error) => (error.name === 'VersionError' ? made() : Promise.reject(error)));
  };
  const database = await made();
  const work = database.transaction(Object.keys(kept.schema), 'readwrite');
  for (const [name, key, value] of rows) {
    const store = work.objectStore(name);
    if (store.keyPath === null) store.put(value, key);
    else store.put(value);
  }
  await new Promise((resolve) => {
    work.oncomplete = resolve;
  });
  database.close();
}

/** The same in a page of the extension. */
export const putStoreIn = (page: View, version: number): Promise<void> =>
  page.evaluate(String(putStore), storeOf(version) as never);
