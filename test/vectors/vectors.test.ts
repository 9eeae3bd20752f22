import { createHash, createPrivateKey, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url, utf8 } from '../../src/core/bytes';
import { commitOf, linkOf, NO_LINK } from '../../src/core/chain';
import { payloadOf } from '../../src/core/entry';
import { seal } from '../../src/core/seal';
import { thumbprint } from '../../src/core/thumbprint';
import { parseRecord } from '../../src/core/verify/parse';
import { verify as verifyRecord } from '../../src/core/verify/verify';
import { ledgerFaults } from '../fakes/ledger-faults';
import { writeVectors } from './generate';
import { LINES } from './lines';
import { JWK, signerOf } from './signer';
import { hexOf, LINK_DOMAIN, placeHex, type Vectors } from './vectors';

const FILE = join(import.meta.dirname, 'record.json');
const { WRITE_VECTORS } = process.env;
if (WRITE_VECTORS) await writeVectors(FILE);

// A file of ours; every value in it is checked below.
const { key, entries, record } = JSON.parse(readFileSync(FILE, 'utf8')) as Vectors;
const { d: _private, ...publicJwk } = key.jwk;
const rows = entries.map((entry) => [entry.what, entry] as const);

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest();
const both = (bytes: Buffer) => ({ hex: bytes.toString('hex'), base64url: bytes.toString('base64url') });
const bytesOf = (hex: string) => Buffer.from(hex, 'hex');
const base64url = (text: string) => Buffer.from(text, 'utf8').toString('base64url');

describe('the key of the vectors', () => {
  it('is a pair, and named by its thumbprint (RFC 7638)', () => {
    const pair = createPublicKey(createPrivateKey({ key: { ...key.jwk }, format: 'jwk' })).export({ format: 'jwk' });
    expect(pair).toEqual(publicJwk);
    const { crv, kty, x, y } = key.jwk;
    expect(key.thumbprintInput).toBe(`{"crv":"${crv}","kty":"${kty}","x":"${x}","y":"${y}"}`);
    expect(key.kid).toBe(sha256(Buffer.from(key.thumbprintInput)).toString('base64url'));
  });

  it('has the same name by our own code', async () => {
    expect(await thumbprint(publicJwk)).toBe(key.kid);
  });
});

describe.each(rows)('by nothing but node:crypto: %s', (_what, entry) => {
  it('the protected header says how and by whose key it is sealed', () => {
    const header = { alg: 'ES256', typ: 'optout-record+jws', kid: key.kid, jwk: publicJwk };
    expect(JSON.parse(entry.protected)).toEqual(header);
  });

  it('what is signed are the bytes of header and payload', () => {
    expect(entry.signingInput).toBe(`${base64url(entry.protected)}.${base64url(entry.payload)}`);
  });

  it('the signature is that of the key', () => {
    const signature = bytesOf(entry.signature.hex);
    const publicKey = createPublicKey({ key: { ...publicJwk }, format: 'jwk' });
    const signed = (text: string) =>
      verify('sha256', Buffer.from(text, 'ascii'), { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature);
    expect(both(signature)).toEqual(entry.signature);
    expect(signature).toHaveLength(64);
    expect(signed(entry.signingInput)).toBe(true);
    expect(signed(`${entry.signingInput}A`)).toBe(false);
  });

  it('the commitment follows from salt and JWS', () => {
    expect(entry.jwsBytes).toBe(`${entry.signingInput}.${entry.signature.base64url}`);
    expect(both(bytesOf(entry.salt.hex))).toEqual(entry.salt);
    expect(bytesOf(entry.salt.hex)).toHaveLength(16);
    expect(entry.commitInput).toBe(entry.salt.hex + Buffer.from(entry.jwsBytes, 'ascii').toString('hex'));
    expect(both(sha256(bytesOf(entry.commitInput)))).toEqual(entry.commit);
  });

  it('the link follows from the place, the link before and the commitment', () => {
    const before = entries[entry.seq - 1]?.link ?? both(Buffer.alloc(32));
    expect(entry.previousLink).toEqual(before);
    expect(JSON.parse(entry.payload)).toMatchObject({ seq: entry.seq, prev: before.base64url, ledger: record.ledger });
    expect(entry.linkInput).toBe(LINK_DOMAIN + placeHex(entry.seq) + before.hex + entry.commit.hex);
    expect(both(sha256(bytesOf(entry.linkInput)))).toEqual(entry.link);
  });
});

describe.each(rows)('by our own code: %s', (_what, entry) => {
  const jws = {
    protected: base64url(entry.protected),
    payload: base64url(entry.payload),
    signature: entry.signature.base64url,
  };

  it('has the same commitment and link', async () => {
    expect(await commitOf(fromBase64url(entry.salt.base64url), jws)).toBe(entry.commit.base64url);
    const before = entry.seq === 0 ? NO_LINK : entry.previousLink.base64url;
    expect(await linkOf(entry.seq, before, entry.commit.base64url)).toBe(entry.link.base64url);
    expect(toBase64url(utf8(entry.payload))).toBe(jws.payload);
  });

  it('is sealed again with the same header and payload', async () => {
    const signer = await signerOf(JWK);
    const head = { ledger: record.ledger, seq: entry.seq - 1, link: entry.previousLink.base64url };
    const line = LINES[entry.seq]?.unplaced;
    if (line === undefined) throw new Error('the file has an entry that the example has not');
    const again = await seal(line, signer, entry.seq === 0 ? undefined : head, bytesOf(entry.salt.hex));
    expect(again.jws).toMatchObject({ protected: jws.protected, payload: jws.payload });
    expect(again).toMatchObject({ seq: entry.seq, salt: entry.salt.base64url });
  });
});

describe('the record of the vectors', () => {
  it('can be read, and holds each of these values', () => {
    expect(parseRecord(JSON.stringify(record))).toEqual({ ok: true, record });
    const last = entries.at(-1);
    expect(record).toMatchObject({
      key: { kid: key.kid, jwk: publicJwk },
      head: { seq: 3, link: last?.link.base64url },
    });
    const written = entries.map(({ seq, signingInput, signature, salt, commit, link }) => {
      const [header, payload] = signingInput.split('.');
      const jws = { protected: header, payload, signature: signature.base64url };
      return { seq, jws, salt: salt.base64url, commit: commit.base64url, link: link.base64url };
    });
    expect(record.entries).toEqual(written);
  });

  it('shows the private key to nobody', () => {
    expect(JSON.stringify(record)).not.toContain(key.jwk.d);
    expect(hexOf(key.jwk.d)).toHaveLength(64);
  });

  it('is unchanged, as our own code checks it', async () => {
    const withoutStamps = () => Promise.reject(new Error('the record has no time stamps'));
    expect(await verifyRecord(JSON.stringify(record), withoutStamps)).toMatchObject({ outcome: 'unchanged', problems: [] });
  });

  it('is a ledger without faults, as the code of the tests reads it', async () => {
    const sealed = record.entries.flatMap((entry) => ('jws' in entry ? [entry] : []));
    expect(await ledgerFaults(sealed)).toEqual([]);
    expect(sealed.map((entry) => payloadOf(entry)?.kind)).toEqual([
      'started',
      'observation',
      'observation',
      'statement',
    ]);
  });
});
