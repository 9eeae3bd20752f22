import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Bytes, joined, utf8 } from '../../src/core/bytes';
import { checkStamp } from '../../src/timestamp/check-stamp';
import { stampRequest } from '../../src/timestamp/request';
import { type Authority, type Ways, withAuthority } from './authority';
import * as forge from './forge';
import { openssl } from './openssl';

// RSA keys take their time, the more so on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const SIGNATURE = `${'c2lnbmF0dXJl'.repeat(7)}AA`;
const NONCE = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);

const stampedBy = async (authority: Authority, signature = SIGNATURE) =>
  forge.tokenIn(authority, authority.reply(await stampRequest(signature, NONCE)));

describe('a stamp that fits', () => {
  it.each<readonly [string, Ways]>([
    ['ECDSA and SHA-256', {}],
    ['ECDSA and SHA-384', { digest: 'sha384', fixedBy: 'sha512' }],
    ['RSA and SHA-256', { key: 'rsa' }],
    ['RSA and SHA-512, the certificate fixed by SHA-1 as of old', { key: 'rsa', digest: 'sha512', fixedBy: 'sha1' }],
  ])('is accepted with %s', async (_what, ways) => {
    await withAuthority(ways, async (authority) => {
      const token = await stampedBy(authority);
      const fingerprint = openssl(authority.folder, 'x509', '-in', 'signer.pem', '-noout', '-sha256', '-fingerprint');
      expect(await checkStamp(token, SIGNATURE)).toEqual({
        ok: true,
        time: atTheLatest(forge.timeIn(token)),
        certificate: {
          subject: 'Example Time Stamping Signer (Example Ltd)',
          issuer: 'Example Time Stamping CA (Example Ltd)',
          fingerprint: fingerprint.toString().trim().split('=')[1]?.replaceAll(':', '').toLowerCase(),
          until: '2049-12-31T23:59:59.000Z',
        },
      });
    });
  });

  it('may name its signer by the key alone', async () => {
    await withAuthority({}, async (authority) => {
      const token = withOptions('-cades', '-keyid')(authority, await stampedBy(authority));
      expect(await checkStamp(token, SIGNATURE)).toMatchObject({ ok: true });
    });
  });
});

// The authorities of these tests say how wrong their clock may be: 1 s, 900 ms and 100 µs, of which a part of a millisecond
// counts as a whole one.
function atTheLatest(time: string): string {
  const iso = time.replace(/^(....)(..)(..)(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z');
  return new Date(Date.parse(iso) + 1901).toISOString();
}

type Make = (authority: Authority, token: Bytes) => Bytes | Promise<Bytes>;

const untouched: Make = (_, token) => token;

/** The same statement, signed by hand and with these options. */
const withOptions =
  (...options: readonly string[]) =>
  (authority: Authority, token: Bytes) =>
    forge.signedByHand(authority, forge.statedIn(authority, token), { options });

/** The same statement, signed with another certificate of the same key. */
const byCertificateFor =
  (section: 'no-purpose' | 'two-purposes' | 'not-critical'): Make =>
  (authority, token) => {
    const stated = forge.statedIn(authority, token);
    forge.certify(authority, section);
    return forge.signedByHand(authority, stated, { certificate: section });
  };

const atLocalTime: Make = (authority, token) => {
  const [time, stated] = [forge.timeIn(token), forge.statedIn(authority, token)];
  return forge.signedByHand(authority, forge.replaced(stated, utf8(time), utf8(`${time.slice(0, 12)}.50`)));
};

const inAnotherYear: Make = (_, token) => {
  const time = forge.timeIn(token);
  return forge.replaced(token, utf8(time), utf8(`2021${time.slice(4)}`));
};

/** Ways not to fit: what is found, and how the token came about. */
const FAILURES: readonly (readonly [what: string, code: string, make: Make, ways?: Ways])[] = [
  ['nothing', 'stamp-unreadable', () => new Uint8Array()],
  ['garbage', 'stamp-unreadable', () => utf8('<html>Not found</html>')],
  ['half a token', 'stamp-unreadable', (_, token) => token.slice(0, token.length / 2)],
  ['a token and a byte more', 'stamp-unreadable', (_, token) => joined(token, new Uint8Array(1))],
  ['a token of more than 64 KB', 'stamp-unreadable', (_, token) => joined(token, new Uint8Array(65_536))],
  ['the whole reply', 'stamp-unreadable', async ({ reply }) => reply(await stampRequest(SIGNATURE, NONCE))],
  ['two signers', 'stamp-unreadable', withOptions('-cades', '-signer', 'root.pem', '-inkey', 'root.key')],
  ['a time that is not in UTC', 'stamp-unreadable', atLocalTime],
  [
    'a signed text of another type',
    'stamp-unreadable',
    (authority, token) =>
      forge.signedByHand(authority, forge.statedIn(authority, token), { type: '1.2.840.113549.1.7.1' }),
  ],
  ['a stamp for another signature', 'stamp-imprint', (authority) => stampedBy(authority, `B${SIGNATURE.slice(1)}`)],
  ['an imprint by another digest', 'stamp-imprint', (authority) => forge.byAnotherDigest(authority, SIGNATURE)],
  ['a changed nonce', 'stamp-signature', (_, token) => forge.replaced(token, NONCE, NONCE.with(7, 9))],
  ['a changed time', 'stamp-signature', inAnotherYear],
  ['a changed signature', 'stamp-signature', (_, token) => token.with(-1, 255 - (token.at(-1) ?? 0))],
  [
    'a signature over SHA-1',
    'stamp-signature',
    (authority, token) => forge.signedByHand(authority, forge.statedIn(authority, token), { digest: 'sha1' }),
  ],
  ['a signature without attributes', 'stamp-certificate', withOptions('-noattr')],
  ['no hash that fixes the certificate', 'stamp-certificate', withOptions()],
  ['no certificate at all', 'stamp-certificate', withOptions('-cades', '-nocerts')],
  ['a certificate for anything', 'stamp-certificate', byCertificateFor('no-purpose')],
  ['a certificate for two purposes', 'stamp-certificate', byCertificateFor('two-purposes')],
  ['a certificate whose purpose is not critical', 'stamp-certificate', byCertificateFor('not-critical')],
  ['a certificate that has expired', 'stamp-certificate', untouched, { signer: { until: '210101000000Z' } }],
  ['a certificate that is not valid yet', 'stamp-certificate', untouched, { signer: { from: '480101000000Z' } }],
  ['another certificate of the same name', 'stamp-certificate', forge.renewed, { key: 'rsa' }],
  ['another certificate above', 'stamp-certificate', forge.withOtherAbove, { key: 'rsa' }],
  ['a certificate above that may sign none', 'stamp-certificate', untouched, { above: { section: 'signer' } }],
  ['a certificate above that has expired', 'stamp-certificate', untouched, { above: { until: '210101000000Z' } }],
];

describe('a stamp that does not fit', () => {
  it.each(FAILURES.map(([what, code, make, ways = {}]) => [what, code, make, ways] as const))(
    'is refused: %s is %s',
    async (_what, code, make, ways) => {
      await withAuthority(ways, async (authority) => {
        const token = await make(authority, await stampedBy(authority));
        expect(await checkStamp(token, SIGNATURE)).toEqual({ ok: false, code });
      });
    },
  );
});

describe('whatever the bytes are', () => {
  it('a token with one byte changed says the same, or is refused', async () => {
    await withAuthority({}, async (authority) => {
      const token = await stampedBy(authority);
      const whole = await checkStamp(token, SIGNATURE);
      const change = fc.tuple(fc.nat(token.length - 1), fc.integer({ min: 1, max: 255 }));
      await fc.assert(
        fc.asyncProperty(change, async ([at, by]) => {
          const checked = await checkStamp(token.with(at, (token[at] ?? 0) ^ by), SIGNATURE);
          expect(checked.ok ? checked : checked.code).toEqual(checked.ok ? whole : expect.stringMatching(/^stamp-/));
        }),
        { numRuns: 1000 },
      );
    });
  });

  it('none makes it throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await checkStamp(new Uint8Array(bytes), SIGNATURE)).toEqual({ ok: false, code: 'stamp-unreadable' });
      }),
      { numRuns: 2000 },
    );
  });

  it('deep nesting and long lists are given up', async () => {
    const nested = Uint8Array.from({ length: 60_000 }, (_, at) => (at % 2 === 0 ? 0x30 : 0x80));
    const list = joined(Uint8Array.of(0x30, 0x82, 0xea, 0x60), new Uint8Array(60_000));
    for (const bytes of [nested, list]) {
      expect(await checkStamp(bytes, SIGNATURE)).toEqual({ ok: false, code: 'stamp-unreadable' });
    }
  });
});
