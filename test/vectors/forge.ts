import { createPrivateKey, sign } from 'node:crypto';
import { toBase64url, utf8 } from '../../src/core/bytes';
import { commitOf, linkOf, NO_LINK } from '../../src/core/chain';
import { PAYLOAD_CONTEXT } from '../../src/core/payload';
import { RECORD_FORMAT, RECORD_VERSION } from '../../src/core/record';
import { RECORD_CONTEXT } from '../../src/core/record-context';
import { thumbprint } from '../../src/core/thumbprint';
import { at, PROGRAM } from './lines';
import { type LifeLine, WHITE } from './life';
import { JWK, LEDGER, type OTHER_JWK, saltAt } from './signer';

/** A JSON object of which nothing is known. */
export type Loose = { [member: string]: unknown };

/** A line that whoever holds a key seals as they like, which the program itself would not. */
export type Forgery = LifeLine & {
  /** Members of the payload that are put in place of the true ones. */
  readonly payload?: Loose;
  /** The text that is sealed instead of any payload. */
  readonly text?: string;
  /** Members of the protected header that are put in place of the true ones. */
  readonly header?: Loose;
  /** The key that seals it. */
  readonly jwk?: typeof OTHER_JWK;
};

export type ForgedEntry = {
  seq: number;
  jws: { protected: string; payload: string; signature: string; header?: unknown };
  salt: string;
  commit: string;
  link: string;
};
type ForgedLine = ForgedEntry | Omit<ForgedEntry, 'jws' | 'salt'>;

/** A record that can be changed: every member stands where `RecordFile` has it, with whatever value. */
export type Forged = {
  [member: string]: unknown;
  entries: ForgedLine[];
  head: { seq: number; link: string };
  pictures: { seq: number; media: string; bytes: string }[];
};

/** Seals the lines as one ledger. @param stamp gives a token over a signature, DER */
export async function forged(lines: readonly Forgery[], stamp: (signature: string) => Buffer): Promise<Forged> {
  const sealed: ForgedEntry[] = [];
  for (const [seq, line] of lines.entries()) sealed.push(await sealedLine(line, seq, sealed.at(-1)?.link ?? NO_LINK));
  const { d: _private, ...jwk } = JWK;
  return {
    '@context': structuredClone(RECORD_CONTEXT),
    format: RECORD_FORMAT,
    version: RECORD_VERSION,
    made: { program: PROGRAM, at: at('2026-12-09T07:05:30.000Z') },
    ledger: LEDGER,
    key: { kid: await thumbprint(jwk), jwk },
    head: { seq: sealed.length - 1, link: sealed.at(-1)?.link ?? NO_LINK },
    entries: sealed.map((entry, place) => asWritten(entry, lines[place], stamp)),
    pictures: lines.flatMap(({ unplaced }, seq) => (unplaced.kind === 'picture' ? [{ seq, media: 'image/png', bytes: WHITE }] : [])),
  };
}

function asWritten(entry: ForgedEntry, line: Forgery | undefined, stamp: (signature: string) => Buffer): ForgedLine {
  const { seq, commit, link, jws } = entry;
  if (line?.isLeftOut) return { seq, commit, link };
  return line?.isStamped ? { ...entry, jws: { ...jws, header: headerOf(stamp(jws.signature)) } } : entry;
}

/** The unprotected header that holds a token. */
export const headerOf = (token: Buffer) => ({ etsiU: [{ sigTst: { tstTokens: [{ val: token.toString('base64') }] } }] });

async function sealedLine(line: Forgery, seq: number, prev: string): Promise<ForgedEntry> {
  const payload = { '@context': PAYLOAD_CONTEXT, version: 1, ledger: LEDGER, seq, prev, ...line.unplaced, ...line.payload };
  const { d, ...jwk } = line.jwk ?? JWK;
  const header = { alg: 'ES256', typ: 'optout-record+jws', kid: await thumbprint(jwk), jwk, ...line.header };
  const body = toBase64url(utf8(line.text ?? JSON.stringify(payload)));
  const input = `${toBase64url(utf8(JSON.stringify(header)))}.${body}`;
  const key = createPrivateKey({ key: { ...jwk, d }, format: 'jwk' });
  const signature = sign('sha256', Buffer.from(input, 'ascii'), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url');
  const jws = { protected: input.slice(0, input.indexOf('.')), payload: body, signature };
  const commit = await commitOf(saltAt(seq), jws);
  return { seq, jws, salt: toBase64url(saltAt(seq)), commit, link: await linkOf(seq, prev, commit) };
}

/** Makes every link and the head follow from what stands before them: what anybody can do without the key. */
export async function relink(record: Forged): Promise<void> {
  let previous = NO_LINK;
  for (const entry of record.entries) {
    entry.link = await linkOf(entry.seq, previous, entry.commit);
    previous = entry.link;
    record.head = { seq: entry.seq, link: entry.link };
  }
}

/** The text of a file as the program writes it: one entry per line. */
export function fileOf({ entries, pictures, ...frame }: Forged): string {
  const list = (items: readonly unknown[]) => `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  const members = Object.entries(frame).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)},\n`);
  return `{\n${members.join('')}"entries": ${list(entries)},\n"pictures": ${list(pictures)}\n}\n`;
}

/** A page that holds such files as the program's HTML does. */
export function pageOf(...files: readonly string[]): string {
  const parts = files.map((file) => `<pre id="record" tabindex="0" role="region" aria-labelledby="data">${file}</pre>\n`);
  return `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>Test vector</title>\n<h1>Test vector</h1>\n${parts.join('')}</html>\n`;
}
