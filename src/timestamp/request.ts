import { Integer, Null, OctetString } from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, TimeStampReq } from 'pkijs';
import { type Bytes, fromBase64url, joined, sha256, utf8 } from '../core/bytes';
import { SHA_256 } from './algorithms';

const NONCE_DOMAIN = utf8('optout-stamp-nonce-v1\0');
const NONCE_LENGTH = 8;

/**
 * A time stamp request in DER (RFC 3161, 2.4.1). All that it holds of an entry is a hash.
 * @param signature of the entry: base64url, of which the ASCII bytes are stamped (JAdES `sigTst`, ETSI TS 119 182-1, 5.3.4)
 */
export async function stampRequest(signature: string, nonce: Uint8Array): Promise<Bytes> {
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA_256, algorithmParams: new Null() }),
      hashedMessage: new OctetString({ valueHex: (await sha256(utf8(signature))).buffer }),
    }),
    nonce: Integer.fromBigInt(numberOf(nonce)),
    // Without the certificate in the token, nobody could check it years later.
    certReq: true,
  });
  return new Uint8Array(request.toSchema().toBER());
}

/**
 * The nonce of every request for one entry: 8 bytes, a positive number. It is derived, not drawn, so that a reply in a file
 * can still be compared after the page that made the request was closed. Nothing is lost by that: whoever replays a reply
 * to the same entry replays a true stamp, and an earlier one.
 * @param salt of the entry, base64url
 */
export async function nonceFor(salt: string, signature: string): Promise<Bytes> {
  const hash = await sha256(joined(NONCE_DOMAIN, fromBase64url(salt), utf8(signature)));
  const nonce = hash.slice(0, NONCE_LENGTH);
  new DataView(nonce.buffer).setUint8(0, (nonce[0] ?? 0) & 0x7f);
  return nonce;
}

/** The number that big-endian bytes are: two nonces are the same when their numbers are. */
export const numberOf = (bytes: Uint8Array): bigint => bytes.reduce((number, byte) => number * 256n + BigInt(byte), 0n);
