import { NO_LINK } from '../../src/core/chain';
import { type Entry, isSealed, leftOut, payloadOf } from '../../src/core/entry';
import { historyOf } from '../../src/core/history';
import type { TimeStamp } from '../../src/core/kept';
import { type Signer, seal } from '../../src/core/seal';
import { thumbprint } from '../../src/core/thumbprint';
import type { ExportInput, Recorded } from '../../src/export/input';
import * as example from '../export/example';
import { DOCUMENT } from './document';

const { at, PNG } = example;

/** What a hostile holder would try on the terminal or the eye of whoever checks. */
const DISGUISED = '\u001b[2J\u009b2JDr. Anna M\u00fcller\u202e (lawyer)';

/** One entry of every kind, and of an observation each form that matters. */
const LINES = [
  example.started(at('2026-11-23T10:20:11.204Z')),
  example.read(at('2026-11-23T10:20:11.204Z'), 'on'),
  example.read(at('2026-11-23T10:35:40.118Z'), 'off', 'shown', 'seen'),
  example.read(at('2026-11-23T10:36:02.417Z'), 'off'),
  example.statement(at('2026-11-23T10:41:00.000Z'), DISGUISED),
  example.read(at('2026-11-24T08:00:00.000Z'), 'off'),
  example.read(at('2026-11-25T08:00:00.000Z'), 'off'),
  example.erased(at('2026-11-26T08:00:00.000Z'), 6),
  example.picture(at('2026-11-27T08:00:00.000Z'), PNG),
];
/** Entries that are in no file: left out by the holder, erased. */
const WITHOUT = [5, 6];
/** The entry with a time stamp: the number in the document. */
export const STAMPED = 3;
export const PICTURED = 8;

/** A new key, for a ledger of that name. */
export async function newSigner(ledger = example.LEDGER): Promise<Signer> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const { privateKey, publicKey } = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', publicKey);
  return { ledger, privateKey, publicKey: { kty: 'EC', crv: 'P-256', x, y } };
}

/** The record of that key, as it goes into a file. The token is over the signature of entry `STAMPED`. */
export async function recordBy(signer: Signer, tokenOver: (signature: string) => string): Promise<ExportInput> {
  const input = await example.exampleInput(LINES);
  const entries = await sealedAnew(input, signer);
  const signature = entries[STAMPED]?.jws.signature ?? '';
  const stamp: TimeStamp = { seq: STAMPED, token: tokenOver(signature), time: input.at.utc, authority: 'Example' };
  const lines = entries.map((entry) => (WITHOUT.includes(entry.seq) ? leftOut(entry) : entry));
  return {
    ...input,
    // It has a head and many lines.
    history: historyOf(signer.ledger, lines, undefined) as Recorded,
    key: { kid: await thumbprint(signer.publicKey), jwk: signer.publicKey },
    stamps: [stamp],
    pictures: [{ seq: PICTURED, media: 'image/png', bytes: PNG }],
    verifying: DOCUMENT,
  };
}

// The entries of the example are signed by nobody.
async function sealedAnew({ history }: ExportInput, signer: Signer): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const payload of history.entries.filter(isSealed).flatMap((entry) => payloadOf(entry) ?? [])) {
    const { '@context': _context, version: _version, ledger: _ledger, seq, prev: _prev, ...unplaced } = payload;
    const head = { ledger: signer.ledger, seq: seq - 1, link: entries.at(-1)?.link ?? NO_LINK };
    const salt = crypto.getRandomValues(new Uint8Array(16));
    entries.push(await seal(unplaced, signer, seq === 0 ? undefined : head, salt));
  }
  return entries;
}
