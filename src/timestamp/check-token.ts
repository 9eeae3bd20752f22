import type { MessageImprint, TSTInfo } from 'pkijs';
import { sha256, utf8 } from '../core/bytes';
import type { StampCertificate } from '../core/verify/verdict';
import { digest, digestName, SHA_256, sameBytes, signatureKind } from './algorithms';
import { describe, isForTimeStamps, isValidAt } from './certificate';
import { isSignedUpwards } from './chain';
import { engine } from './engine';
import { identifierOf, octetsOf, signedAttribute, signerOf } from './signer';
import { type Included, type Token, TST_INFO } from './token';

const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';

/** What about the one who signed a token does not match. */
export type SignerFault = 'signature' | 'certificate';

export type CheckedSigner =
  | { readonly ok: true; readonly time: string; readonly certificate: StampCertificate }
  | { readonly ok: false; readonly fault: SignerFault };

const fault = (fault: SignerFault) => ({ ok: false, fault }) as const;

/** Checks who signed a token, and that this is what they signed: RFC 3161, 2.4.2, and RFC 5652, 5.4. */
export async function checkSigner(token: Token): Promise<CheckedSigner> {
  const { genTime } = token.stated;
  const signer = await signerOf(token);
  if (signer === undefined) return fault('certificate');
  if (!(await isSignedBy(token, signer))) return fault('signature');
  const { certificate } = signer;
  const fits = isForTimeStamps(certificate) && isValidAt(certificate, genTime);
  if (!fits || !(await isSignedUpwards(certificate, token.certificates, genTime))) return fault('certificate');
  return { ok: true, time: timeOf(token.stated), certificate: await describe(signer) };
}

/**
 * Whether an imprint is the SHA-256 of an entry's signature: of the ASCII bytes of its base64url, as JAdES has it (`sigTst`,
 * ETSI TS 119 182-1, 5.3.4).
 */
export async function isImprintOf(imprint: MessageImprint, signature: string): Promise<boolean> {
  if (imprint.hashAlgorithm.algorithmId !== SHA_256) return false;
  return sameBytes(new Uint8Array(imprint.hashedMessage.getValue()), await sha256(utf8(signature)));
}

// The authority's clock may be late by what it calls its accuracy: by then at the latest the stamped bytes existed.
function timeOf({ genTime, accuracy }: TSTInfo): string {
  const { seconds = 0, millis = 0, micros = 0 } = accuracy ?? {};
  return new Date(genTime.getTime() + seconds * 1000 + millis + Math.ceil(micros / 1000)).toISOString();
}

async function isSignedBy({ signer, content }: Token, { certificate }: Included): Promise<boolean> {
  const hash = digestName(signer.digestAlgorithm.algorithmId);
  const kind = signatureKind(signer.signatureAlgorithm, hash);
  const stated = octetsOf(signedAttribute(signer, MESSAGE_DIGEST));
  if (hash === undefined || kind === undefined || stated === undefined || signer.signedAttrs === undefined)
    return false;
  if (identifierOf(signedAttribute(signer, CONTENT_TYPE)) !== TST_INFO) return false;
  if (!sameBytes(stated, await digest(hash, content))) return false;
  const { signedAttrs, signature, signatureAlgorithm } = signer;
  // A key that does not go with the algorithm makes it throw.
  return engine
    .verifyWithPublicKey(
      signedAttrs.encodedValue,
      signature,
      certificate.subjectPublicKeyInfo,
      signatureAlgorithm,
      kind.digest,
    )
    .catch(() => false);
}
