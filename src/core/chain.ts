import { type Bytes, fromBase64url, joined, sha256, toBase64url, utf8 } from './bytes';
import type { Jws } from './entry';

/** What the first entry of a ledger names as the link before it: 32 zero bytes. */
export const NO_LINK = toBase64url(new Uint8Array(32));

const LINK_DOMAIN = utf8('optout-ledger-v1\0');

/** The bytes an entry stands for. The unprotected header is left out, so that a time stamp can be added later. */
function jwsBytes(jws: Jws): Bytes {
  return utf8(`${jws.protected}.${jws.payload}.${jws.signature}`);
}

/** `SHA-256(salt || JWS bytes)`, base64url. The salt lets an entry be left out without its contents being guessed. */
export async function commitOf(salt: Uint8Array, jws: Jws): Promise<string> {
  return toBase64url(await sha256(joined(salt, jwsBytes(jws))));
}

/** `SHA-256("optout-ledger-v1\0" || u64be seq || previous link || commit)`, base64url. */
export async function linkOf(seq: number, previous: string, commit: string): Promise<string> {
  const place = new Uint8Array(8);
  new DataView(place.buffer).setBigUint64(0, BigInt(seq));
  return toBase64url(await sha256(joined(LINK_DOMAIN, place, fromBase64url(previous), fromBase64url(commit))));
}
