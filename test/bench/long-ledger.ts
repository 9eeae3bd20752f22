import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../src/core/entry';
import { subjectOf } from '../../src/core/ledger';
import { seal } from '../../src/core/seal';
import { longHistory } from '../e2e/stage/long-history';
import { started } from '../fakes/payloads';
import { JWK, LEDGER, saltAt, signerOf } from '../vectors/signer';
import { CACHE } from './rows';
import type { Bench } from './stage';

/** An entry as the store keeps it. */
type Stored = Entry & {
  readonly ledger: string;
  readonly subject?: string;
  readonly visit?: string;
  readonly pass?: number;
};

const SALTS = 16;

/** The first lines of a ledger of so many readings, as the store keeps them; sealed once, and kept for later runs. */
export async function linesOf(readings: number): Promise<readonly string[]> {
  const file = join(CACHE, `ledger-${readings}.ndjson`);
  if (!existsSync(file)) {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(file, (await sealedLines(readings)).join('\n'));
  }
  return readFileSync(file, 'utf8').split('\n');
}

async function sealedLines(readings: number): Promise<string[]> {
  const signer = await signerOf(JWK);
  const lines: string[] = [];
  let head: Parameters<typeof seal>[2];
  for (const payload of [started(), ...longHistory(readings)]) {
    const entry = await seal(payload, signer, head, saltAt(lines.length % SALTS));
    head = { ledger: LEDGER, seq: entry.seq, link: entry.link };
    const place =
      payload.kind === 'observation'
        ? { subject: subjectOf(payload.setting.id, payload.account), visit: payload.visit, pass: payload.pass }
        : {};
    lines.push(JSON.stringify({ ...entry, ...place, ledger: LEDGER } satisfies Stored));
  }
  return lines;
}

const BATCH = 2000;

/**
 * Puts a ledger of so many readings into the store of the browser, in place of all that is there, and waits until the
 * background has looked at it, as it does after every reading.
 */
export async function fill({ desk }: Bench, readings: number): Promise<void> {
  const lines = await linesOf(readings);
  await desk.evaluate(BEGIN, JSON.stringify(JWK), LEDGER);
  for (let from = 0; from < lines.length; from += BATCH)
    await desk.evaluate(ADD, `[${lines.slice(from, from + BATCH).join(',')}]`);
  // A reminder that is chosen anew makes it look.
  for (const reminder of [90, 0]) await desk.evaluate<null, [number]>(CHOOSE, reminder);
  await desk.waitFor(GISTS, 120_000);
}

const OPEN = `const database = await new Promise((resolve, reject) => {
  const opening = indexedDB.open('ledger');
  opening.onsuccess = () => resolve(opening.result);
  opening.onerror = () => reject(opening.error);
});
const done = (work) => new Promise((resolve, reject) => {
  work.oncomplete = () => { database.close(); resolve(null); };
  work.onabort = () => { database.close(); reject(work.error); };
});`;

// These run in a page of the extension, whose own background made the stores. The key is everybody's, and really seals.
const BEGIN = `async (jwk, ledger) => {
  const { d, ...publicKey } = JSON.parse(jwk);
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const privateKey = await crypto.subtle.importKey('jwk', { ...publicKey, d }, algorithm, false, ['sign']);
  ${OPEN}
  const work = database.transaction([...database.objectStoreNames], 'readwrite');
  for (const store of database.objectStoreNames) work.objectStore(store).clear();
  work.objectStore('ledgers').add({ signer: { ledger, privateKey, publicKey } });
  work.objectStore('accounts').put({ label: 'A', reference: 'A'.repeat(43) });
  return done(work);
}`;
const ADD = `async (text) => {
  const rows = JSON.parse(text);
  ${OPEN}
  const work = database.transaction('entries', 'readwrite', { durability: 'relaxed' });
  for (const row of rows) work.objectStore('entries').put(row);
  return done(work);
}`;
const GISTS = `new Promise((resolve) => {
  const opening = indexedDB.open('ledger');
  opening.onsuccess = () => {
    const asked = opening.result.transaction('gists').objectStore('gists').count();
    asked.onsuccess = () => { opening.result.close(); resolve(asked.result > 0); };
  };
})`;

const CHOOSE = `async (reminder) => {
  await chrome.storage.local.set({ reminder });
  return null;
}`;
