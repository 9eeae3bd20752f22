import type { Signer } from '../../src/core/seal';

/** The key of RFC 7515, appendix A.3. Everybody has it: it seals test vectors and nothing else. */
export const JWK = {
  kty: 'EC',
  crv: 'P-256',
  x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
  y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
  d: 'jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI',
} as const;

/** The key of RFC 7517, appendix A.2: as well known, and another one. */
export const OTHER_JWK = {
  kty: 'EC',
  crv: 'P-256',
  x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
  y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
  d: '870MB6gfuTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE',
} as const;

export const LEDGER = '7b1f2c52-31c7-4bd0-8f0e-9a4f5d1f3c10';

export async function signerOf({ d, ...publicKey }: typeof JWK | typeof OTHER_JWK): Promise<Signer> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const privateKey = await crypto.subtle.importKey('jwk', { ...publicKey, d }, algorithm, false, ['sign']);
  return { ledger: LEDGER, privateKey, publicKey };
}

/** Salts are random in life; here they count, so that a reader finds them again in the bytes. */
export const saltAt = (place: number) => Uint8Array.from({ length: 16 }, (_none, index) => place * 16 + index);
