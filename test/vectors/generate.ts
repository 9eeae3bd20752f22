import { writeFileSync } from 'node:fs';
import { NO_LINK } from '../../src/core/chain';
import type { Entry } from '../../src/core/entry';
import { instantAt } from '../../src/core/instant';
import { RECORD_FORMAT, RECORD_VERSION } from '../../src/core/record';
import { type Signer, seal } from '../../src/core/seal';
import { RECORD_CONTEXT } from '../../src/core/record-context';
import { thumbprint } from '../../src/core/thumbprint';
import { LINES } from './lines';
import { JWK, LEDGER, saltAt, signerOf } from './signer';
import { hexOf, LINK_DOMAIN, placeHex, textOf, type Vectors } from './vectors';

/** Seals the lines of the example anew and writes them with every value in between. Signatures differ each time. */
export async function writeVectors(file: string): Promise<void> {
  const { d: _private, ...jwk } = JWK;
  const entries = await sealed(await signerOf(JWK));
  const last = entries.at(-1);
  if (last === undefined) throw new Error('the example has lines');
  const kid = await thumbprint(jwk);
  const vectors: Vectors = {
    about: 'Test vectors. The private key is published in RFC 7515, appendix A.3: never use it for anything else.',
    key: { jwk: JWK, thumbprintInput: JSON.stringify({ crv: jwk.crv, kty: jwk.kty, x: jwk.x, y: jwk.y }), kid },
    entries: entries.map((entry, place) => steps(entry, LINES[place]?.what ?? '', entries[place - 1]?.link ?? NO_LINK)),
    record: {
      '@context': RECORD_CONTEXT,
      format: RECORD_FORMAT,
      version: RECORD_VERSION,
      made: { program: LINES[0].unplaced.program, at: instantAt(Date.parse('2026-11-23T10:45:00.000Z'), 60) },
      ledger: LEDGER,
      key: { kid, jwk },
      head: { seq: last.seq, link: last.link },
      entries,
      pictures: [],
    },
  };
  writeFileSync(file, `${JSON.stringify(vectors, null, 2)}\n`);
}

async function sealed(signer: Signer): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const [place, { unplaced }] of LINES.entries()) {
    const last = entries.at(-1);
    const head = last && { ledger: LEDGER, seq: last.seq, link: last.link };
    entries.push(await seal(unplaced, signer, head, saltAt(place)));
  }
  return entries;
}

function steps({ seq, jws, salt, commit, link }: Entry, what: string, previous: string): Vectors['entries'][number] {
  const both = (base64url: string) => ({ hex: hexOf(base64url), base64url });
  const ascii = `${jws.protected}.${jws.payload}.${jws.signature}`;
  return {
    what,
    seq,
    payload: textOf(jws.payload),
    protected: textOf(jws.protected),
    signingInput: `${jws.protected}.${jws.payload}`,
    signature: both(jws.signature),
    jwsBytes: ascii,
    salt: both(salt),
    commitInput: hexOf(salt) + Buffer.from(ascii, 'ascii').toString('hex'),
    commit: both(commit),
    previousLink: both(previous),
    linkInput: LINK_DOMAIN + placeHex(seq) + hexOf(previous) + hexOf(commit),
    link: both(link),
  };
}
