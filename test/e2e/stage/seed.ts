import type { View } from '../../../scripts/browser/types.mjs';
import { type Line, leftOut } from '../../../src/core/entry';
import type { Exported } from '../../../src/core/history';
import { importedOf } from '../../../src/core/imported';
import type { Picture, TimeStamp } from '../../../src/core/kept';
import { subjectOf } from '../../../src/core/ledger';
import type { Options } from '../../../src/core/options';
import type { Payload, Unplaced } from '../../../src/core/payload';
import type { RecordFile } from '../../../src/core/record';
import type { Signer } from '../../../src/core/seal';
import { rowsOf } from '../../../src/platform/import-rows';
import { sealedAll } from '../../fakes/begun';
import { AT, started } from '../../fakes/payloads';
import { JWK, OTHER_JWK, signerOf } from '../../vectors/signer';

/** What a browser holds before a page of the extension is opened. */
export type Held = {
  /** What was sealed after the history was started, in order: `seq` counts from 1. Nothing was ever started without. */
  readonly sealed?: readonly Unplaced<Payload>[];
  /** A history whose key is gone. */
  readonly earlier?: readonly Unplaced<Payload>[];
  readonly exported?: Exported;
  /** `seq` of entries whose bytes can no longer be read, and of those whose contents were erased. */
  readonly damaged?: readonly number[];
  readonly erased?: readonly number[];
  readonly stamps?: readonly TimeStamp[];
  readonly pictures?: readonly Picture[];
  readonly imported?: readonly RecordFile[];
};

const EARLIER = '3f0d5c7e-9c1b-4b53-8a94-1d6a4c2e7b20';

type Rows = readonly (readonly [store: string, value: unknown, key?: string | number])[];

// What was read then is old at some time, and nobody is to be reminded of it in the midst of a test.
const SILENT: Partial<Options> = { reminder: 0 };

/** Puts it into the store of the browser, in place of all that is there. The keys are everybody's, and really seal. */
export async function seed(view: View, held: Held, options: Partial<Options> = {}): Promise<void> {
  await view.evaluate(CHOOSE, { ...SILENT, ...options });
  const rows = [...(await earlierRows(held)), ...(await ownRows(held)), ...importRows(held)];
  await view.evaluate(WRITE, JSON.stringify(rows));
}

async function ownRows(held: Held): Promise<Rows> {
  const { sealed, exported, stamps = [], pictures = [], damaged = [], erased = [] } = held;
  if (sealed === undefined) return [];
  const signer = await signerOf(JWK);
  const { ledger } = signer;
  const look = (line: Line): Line => (erased.includes(line.seq) ? leftOut(line) : spoilt(line, damaged));
  return [
    ...(await ledgerRows(signer, JWK, sealed, look)),
    ...(exported ? ([['exported', exported, ledger]] as const) : []),
    ...stamps.map((stamp) => ['stamps', { ...stamp, ledger }] as const),
    ...pictures.map((picture) => ['pictures', { ...picture, ledger }] as const),
  ];
}

async function earlierRows({ earlier }: Held): Promise<Rows> {
  if (earlier === undefined) return [];
  const signer = { ...(await signerOf(OTHER_JWK)), ledger: EARLIER };
  return ledgerRows(signer, OTHER_JWK, earlier, (line) => line);
}

function importRows({ imported = [] }: Held): Rows {
  return imported.flatMap((record) => {
    const { row, kept } = rowsOf(importedOf(record, [], AT));
    return [['imports', row] as const, ['importedRecords', kept] as const];
  });
}

async function ledgerRows(
  { ledger, publicKey, privateKey }: Signer,
  jwk: object,
  sealed: readonly Unplaced<Payload>[],
  look: (line: Line) => Line,
): Promise<Rows> {
  const [first] = sealed;
  // Whatever came first, the history was started with it.
  const payloads = [{ ...started(), ...(first && { at: first.at }) }, ...sealed];
  const entries = await sealedAll(payloads, { ledger, publicKey, privateKey });
  return [
    ['ledgers', { signer: { ledger, publicKey, privateKey: jwk } }],
    ...entries.map((entry, seq) => ['entries', { ...look(entry), ledger, ...placeOf(payloads[seq]) }] as const),
    ...accountsIn(payloads).map((account) => ['accounts', account] as const),
  ];
}

const spoilt = (line: Line, damaged: readonly number[]): Line =>
  'jws' in line && damaged.includes(line.seq) ? { ...line, jws: { ...line.jws, payload: '!' } } : line;

function placeOf(payload: Unplaced<Payload> | undefined) {
  if (payload?.kind !== 'observation') return {};
  const { setting, account, visit, pass } = payload;
  return { subject: subjectOf(setting.id, account), visit, pass };
}

function accountsIn(payloads: readonly Unplaced<Payload>[]) {
  const known = payloads.flatMap((one) =>
    one.kind === 'observation' && one.account !== 'unknown' ? [one.account] : [],
  );
  return [...new Map(known.map((account) => [account.reference, account])).values()];
}

// Runs in a page of the extension.
const CHOOSE = `async (options) => {
  const { local } = (globalThis.browser ?? globalThis.chrome).storage;
  await local.clear();
  await local.set(options);
  return null;
}`;

// Runs in a page of the extension. Keys cannot be written as text, so they are made of it there.
const WRITE = `async (text) => {
  const rows = JSON.parse(text);
  for (const [store, { signer }] of rows.filter(([store]) => store === 'ledgers')) {
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
    signer.privateKey = await crypto.subtle.importKey('jwk', signer.privateKey, algorithm, false, ['sign']);
  }
  await new Promise((resolve, reject) => {
    const opening = indexedDB.open('ledger');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const work = database.transaction([...database.objectStoreNames], 'readwrite');
      for (const store of database.objectStoreNames) work.objectStore(store).clear();
      for (const [store, value, key] of rows) work.objectStore(store).put(value, key);
      work.onabort = () => { database.close(); reject(work.error); };
      work.oncomplete = () => { database.close(); resolve(); };
    };
  });
  return null;
}`;
