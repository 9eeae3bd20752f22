import type { Signer } from '../core/seal';

/** 16 random bytes, for one entry. */
export const newSalt = () => crypto.getRandomValues(new Uint8Array(16));

/** A new ledger's name and key: P-256, the private half not extractable. */
export async function newSigner(): Promise<Signer> {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);
  const { x, y } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  if (x === undefined || y === undefined) throw new TypeError('the browser gave a key that is not P-256');
  return { ledger: crypto.randomUUID(), privateKey: pair.privateKey, publicKey: { kty: 'EC', crv: 'P-256', x, y } };
}
