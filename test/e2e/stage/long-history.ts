import type { View } from '../../../scripts/browser/types.mjs';
import type { Entry, Head } from '../../../src/core/entry';
import { instantAt } from '../../../src/core/instant';
import { subjectOf } from '../../../src/core/ledger';
import type { Observation, Unplaced } from '../../../src/core/payload';
import { type Signer, seal } from '../../../src/core/seal';
import { SETTINGS } from '../../../src/linkedin/catalogue/settings';
import { newSalt } from '../../../src/platform/keys';
import { observed, started } from '../../fakes/payloads';

/** A history as long as one likes, really sealed, with a key that can be put into a browser. */
export type LongHistory = { readonly signer: Signer; readonly key: JsonWebKey; readonly lines: readonly Entry[] };

type Stored = Entry & { readonly ledger: string };

const START = Date.parse('2020-01-06T08:00:00.000Z');
const HOUR = 3_600_000;
const ACCOUNT = { label: 'A', reference: 'A'.repeat(43) } as const;
/** Rows that are put into a store at a time, since each lot travels to the page as one text. */
const LOT = 1000;

/** Readings of all settings by turns, an hour apart, of one account; the first entry opens the ledger. */
export async function longHistory(count: number): Promise<LongHistory> {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const { x = '', y = '', ...rest } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  const publicKey = { kty: 'EC', crv: 'P-256', x, y } as const;
  const signer = { ledger: crypto.randomUUID(), privateKey: pair.privateKey, publicKey };
  const lines: Entry[] = [];
  let head: Head | undefined;
  for (let seq = 0; seq <= count; seq += 1) {
    const entry = await seal(seq === 0 ? started() : readingAt(seq), signer, head, newSalt());
    head = { ledger: signer.ledger, seq, link: entry.link };
    lines.push(entry);
  }
  return { signer, key: { ...rest, x, y }, lines };
}

/** Puts a history into the empty store of the extension, by a page of it that has been loaded. */
export async function seedHistory(view: View, { signer, key, lines }: LongHistory): Promise<void> {
  const { ledger, publicKey } = signer;
  await view.waitFor(`indexedDB.databases().then((all) => all.some(({ name }) => name === 'ledger'))`);
  await view.evaluate(ADD_SIGNER, ledger, { ...publicKey }, { ...key, key_ops: ['sign'] });
  for (let start = 0; start < lines.length; start += LOT) {
    const rows: Stored[] = lines.slice(start, start + LOT).map((line) => ({ ...line, ledger, ...placeOf(line.seq) }));
    await view.evaluate(ADD_ENTRIES, rows);
  }
}

function readingAt(seq: number): Unplaced<Observation> {
  const { id, name } = settingAt(seq);
  const value = Math.floor(seq / 500) % 2 === 0 ? 'off' : 'on';
  return observed({
    at: instantAt(START + seq * HOUR, 60),
    visit: visitAt(seq),
    setting: { id, name },
    reading: { outcome: 'read', value, rung: 'setting-key', basis: 'confirmed', change: 'none' },
    account: ACCOUNT,
  });
}

const settingAt = (seq: number) => SETTINGS[seq % SETTINGS.length] ?? { id: '', name: '' };
const visitAt = (seq: number) => `00000000-0000-4000-8000-${String(seq).padStart(12, '0')}`;
const placeOf = (seq: number) =>
  seq === 0 ? {} : { subject: subjectOf(settingAt(seq).id, ACCOUNT), visit: visitAt(seq), pass: 1 };

// Both run in a page of the extension.
const ADD_SIGNER = `async (ledger, publicKey, key) => {
  const privateKey = await crypto.subtle.importKey('jwk', key, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign']);
  await new Promise((resolve, reject) => {
    const opening = indexedDB.open('ledger');
    opening.onsuccess = () => {
      const work = opening.result.transaction('ledgers', 'readwrite');
      work.objectStore('ledgers').add({ signer: { ledger, privateKey, publicKey } });
      work.onabort = () => reject(work.error);
      work.oncomplete = () => { opening.result.close(); resolve(null); };
    };
  });
}`;
const ADD_ENTRIES = `(rows) => new Promise((resolve, reject) => {
  const opening = indexedDB.open('ledger');
  opening.onsuccess = () => {
    const work = opening.result.transaction('entries', 'readwrite');
    for (const row of rows) work.objectStore('entries').add(row);
    work.onabort = () => reject(work.error);
    work.oncomplete = () => { opening.result.close(); resolve(null); };
  };
})`;
