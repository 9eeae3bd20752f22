import { calculateJwkThumbprint } from 'jose/jwk/thumbprint';

/** A public P-256 key as a JWK (RFC 7517), without anything private. */
export type PublicKey = { readonly kty: 'EC'; readonly crv: 'P-256'; readonly x: string; readonly y: string };

/** RFC 7638 thumbprint, SHA-256, base64url. */
export function thumbprint(key: PublicKey): Promise<string> {
  return calculateJwkThumbprint(key);
}
