// Runs in a page of the extension in Chromium, bundled by the bench: the program's own code beside the bare calls of the browser.
import { bytesOf } from '../../../src/core/base64';
import { isSealed, type Line } from '../../../src/core/entry';
import type { RecordFile } from '../../../src/core/record';
import { verify } from '../../../src/core/verify/verify';

/** Calls that are under way at once, in both. */
const AT_ONCE = 16;

const ES256 = { name: 'ECDSA', hash: 'SHA-256' } as const;
const P256 = { name: 'ECDSA', namedCurve: 'P-256' } as const;

let text = '';

/** @returns its length in characters */
async function load(address: string): Promise<number> {
  text = await (await fetch(address)).text();
  return text.length;
}

/** Milliseconds of the program's own check. @throws where it finds anything */
async function check(): Promise<number> {
  const began = performance.now();
  const { outcome } = await verify(text, async () => ({ ok: false, code: 'stamp-unreadable' }));
  if (outcome !== 'unchanged') throw new Error(outcome);
  return performance.now() - began;
}

/** Milliseconds of what no check can do without: of each entry its signature and its two hashes. */
async function bare(): Promise<number> {
  const { entries, key }: RecordFile = JSON.parse(text);
  const imported = await crypto.subtle.importKey('jwk', key.jwk, P256, false, ['verify']);
  const calls = entries.map(callsOf);
  const began = performance.now();
  const under: Promise<unknown>[] = [];
  for (const call of calls) {
    under.push(call(imported));
    if (under.length >= AT_ONCE) await under.shift();
  }
  await Promise.all(under);
  return performance.now() - began;
}

function callsOf(line: Line): (key: CryptoKey) => Promise<unknown> {
  if (!isSealed(line)) return () => Promise.resolve();
  const { jws, salt } = line;
  const signed = new TextEncoder().encode(`${jws.protected}.${jws.payload}`);
  const whole = new TextEncoder().encode(`${salt}${jws.protected}.${jws.payload}.${jws.signature}`);
  const signature = bytesOf(jws.signature);
  if (signature === undefined) throw new Error('no signature');
  const { subtle } = crypto;
  return async (key) => {
    await subtle.verify(ES256, key, signature, signed);
    await subtle.digest('SHA-256', whole);
    await subtle.digest('SHA-256', whole.subarray(0, 89));
  };
}

/** Milliseconds of one signature and one write that waits for the disk: what an entry cannot do without. */
async function floor(): Promise<number> {
  const pair = await crypto.subtle.generateKey(P256, false, ['sign', 'verify']);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('floor', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('entries', { autoIncrement: true });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const began = performance.now();
  const signed = await crypto.subtle.sign(ES256, pair.privateKey, new Uint8Array(1200));
  await new Promise((resolve, reject) => {
    const work = database.transaction('entries', 'readwrite', { durability: 'strict' });
    work.objectStore('entries').add({ signed, payload: 'A'.repeat(1500) });
    work.oncomplete = resolve;
    work.onabort = () => reject(work.error);
  });
  const took = performance.now() - began;
  database.close();
  return took;
}

/** Hears when an entry is on the disk: `heard()` resolves with that moment, in milliseconds since 1970. */
function listen(): Promise<number> {
  return new Promise((resolve) => {
    const channel = new BroadcastChannel('ledger');
    channel.onmessage = () => {
      resolve(performance.timeOrigin + performance.now());
      channel.close();
    };
  });
}

const now = () => performance.timeOrigin + performance.now();

Object.assign(globalThis, { bench: { load, check, bare, floor, listen, now } });
