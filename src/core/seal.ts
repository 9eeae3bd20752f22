import { FlattenedSign } from 'jose/jws/flattened/sign';
import * as v from 'valibot';
import { toBase64url, utf8 } from './bytes';
import { commitOf, linkOf, NO_LINK } from './chain';
import { ENTRY_TYPE, type Entry, type Head } from './entry';
import { PAYLOAD_CONTEXT, type Payload, type Unplaced } from './payload';
import { PayloadShape } from './shapes';
import { type PublicKey, thumbprint } from './thumbprint';

/** What seals the entries of one ledger. The private key is a `CryptoKey` that need not be extractable. */
export type Signer = {
  readonly ledger: string;
  readonly privateKey: Parameters<FlattenedSign['sign']>[0];
  readonly publicKey: PublicKey;
};

/**
 * Seals what happened as the entry after `head`, or as the first where there is none.
 * ES256 over the exact bytes of the payload: nothing is canonicalised. Throws `ValiError` on a payload of no known shape.
 * @param salt 16 random bytes, new for each entry.
 */
export async function seal(
  unplaced: Unplaced<Payload>,
  signer: Signer,
  head: Head | undefined,
  salt: Uint8Array,
): Promise<Entry> {
  const { ledger } = signer;
  const seq = head === undefined ? 0 : head.seq + 1;
  const prev = head?.link ?? NO_LINK;
  // Nothing is sealed that a reader would refuse.
  const payload = v.parse(PayloadShape, { '@context': PAYLOAD_CONTEXT, version: 1, ledger, seq, prev, ...unplaced });
  const jws = await sign(JSON.stringify(payload), signer);
  const commit = await commitOf(salt, jws);
  return { seq, jws, salt: toBase64url(salt), commit, link: await linkOf(seq, prev, commit) };
}

async function sign(payload: string, signer: Signer): Promise<Entry['jws']> {
  const jwk = signer.publicKey;
  const header = { alg: 'ES256', typ: ENTRY_TYPE, kid: await thumbprint(jwk), jwk };
  const signed = await new FlattenedSign(utf8(payload)).setProtectedHeader(header).sign(signer.privateKey);
  const { protected: sealed = '', payload: body, signature } = signed;
  return { protected: sealed, payload: body, signature };
}
