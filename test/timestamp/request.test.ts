import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256, utf8 } from '../../src/core/bytes';
import { nonceFor, numberOf, stampRequest } from '../../src/timestamp/request';
import { openssl } from './openssl';

const SIGNATURE = `${'c2lnbmF0dXJl'.repeat(7)}AA`;
const SALT = 'AAECAwQFBgcICQoLDA0ODw';

describe('a request', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'request-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const asOpensslReadsIt = (request: Uint8Array) => {
    writeFileSync(join(folder, 'request.tsq'), request);
    return openssl(folder, 'ts', '-query', '-in', 'request.tsq', '-text').toString();
  };

  it('is what openssl asks of the same bytes', async () => {
    const nonce = await nonceFor(SALT, SIGNATURE);
    writeFileSync(join(folder, 'signature'), SIGNATURE);
    const own = ['-data', 'signature', '-sha256', '-cert', '-no_nonce', '-out', 'own.tsq'];
    openssl(folder, 'ts', '-query', ...own);
    const text = openssl(folder, 'ts', '-query', '-in', 'own.tsq', '-text').toString();
    const hex = numberOf(nonce).toString(16).toUpperCase();
    const withNonce = text.replace(
      'Nonce: unspecified',
      `Nonce: 0x${hex.padStart(hex.length + (hex.length % 2), '0')}`,
    );
    expect(asOpensslReadsIt(await stampRequest(SIGNATURE, nonce))).toBe(withNonce);
  });

  it('holds of the entry nothing but the hash', async () => {
    const request = Buffer.from(await stampRequest(SIGNATURE, await nonceFor(SALT, SIGNATURE)));
    expect(request.includes(Buffer.from(await sha256(utf8(SIGNATURE))))).toBe(true);
    expect(request.length).toBeLessThan(80);
  });

  // What a number in DER must not have: a byte too many in front, and a sign.
  it.each([
    ['00', '0x0'],
    ['7fffffffffffffff', '0x7FFFFFFFFFFFFFFF'],
    ['0000000000000080', '0x80'],
    ['000000000000007f', '0x7F'],
    ['00ff000000000000', '0xFF000000000000'],
  ])('writes the nonce %s as a number', async (hex, expected) => {
    const nonce = Uint8Array.from(Buffer.from(hex, 'hex'));
    expect(asOpensslReadsIt(await stampRequest(SIGNATURE, nonce))).toContain(`Nonce: ${expected}\n`);
  });
});

describe('a nonce', () => {
  const OTHERS = [
    ['another salt', 'AQECAwQFBgcICQoLDA0ODw', SIGNATURE],
    ['another signature', SALT, `B${SIGNATURE.slice(1)}`],
  ] as const;

  it('is the same whenever the same entry is stamped', async () => {
    expect(await nonceFor(SALT, SIGNATURE)).toEqual(await nonceFor(SALT, SIGNATURE));
  });

  it.each(OTHERS)('is another for %s', async (_what, salt, signature) => {
    expect(await nonceFor(salt, signature)).not.toEqual(await nonceFor(SALT, SIGNATURE));
  });

  it('is a positive number of 8 bytes', async () => {
    const salts = Array.from({ length: 32 }, (_, index) => Buffer.alloc(16, index).toString('base64url'));
    const nonces = await Promise.all(salts.map((salt) => nonceFor(salt, SIGNATURE)));
    expect(nonces.filter((nonce) => nonce.length !== 8 || (nonce[0] ?? 0) > 0x7f)).toEqual([]);
    expect(new Set(nonces.map(numberOf)).size).toBe(salts.length);
  });
});
