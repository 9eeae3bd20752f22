import { Utf8String } from 'asn1js';
import { PKIStatus, TimeStampResp } from 'pkijs';
import { toPadded } from '../core/base64';
import type { Bytes } from '../core/bytes';
import { cleanWords } from '../core/clean';
import type { StampCertificate } from '../core/verify/verdict';
import { childrenOf } from './asn1';
import { checkSigner, isImprintOf, type SignerFault } from './check-token';
import { numberOf } from './request';
import { blockOf, readToken, type Token } from './token';

/** Why a reply was thrown away. `said` are the authority's own words, where it gave any. */
export type ReplyFault =
  | { readonly fault: 'refused'; readonly said: string }
  | { readonly fault: 'unreadable' | 'imprint' | 'nonce' | 'policy' | SignerFault };

/** A stamp that fits what was asked. `token` is its DER, base64 with padding; `time` is UTC, as ISO 8601. */
type Stamped = { readonly token: string; readonly time: string; readonly certificate: StampCertificate };
export type ReadReply = ({ readonly ok: true } & Stamped) | ({ readonly ok: false } & ReplyFault);

/** What was asked. A policy only where the request named one: otherwise the authority chooses (RFC 3161, 2.4.1). */
export type Wanted = { readonly signature: string; readonly nonce: Uint8Array; readonly policy?: string };

/** The token in a reply, and the bytes of it. */
type Opened = { readonly ok: true; readonly token: Token; readonly der: Uint8Array };

/** Reads a reply (RFC 3161, 2.4.2), bytes from anybody, and compares it with what was asked. Never throws. */
export async function readReply(reply: Bytes, wanted: Wanted): Promise<ReadReply> {
  const opened = openReply(reply);
  // What reads well may still hold values that no check was written for.
  return opened.ok ? checked(opened, wanted).catch(() => ({ ok: false, fault: 'unreadable' }) as const) : opened;
}

/** Reads the shape of a reply; nothing in it is checked but whether the authority granted a stamp. */
export function openReply(reply: Bytes): Opened | ({ readonly ok: false } & ReplyFault) {
  try {
    const whole = blockOf(reply);
    const { status } = new TimeStampResp({ schema: whole }).status;
    if (status !== PKIStatus.granted && status !== PKIStatus.grantedWithMods) {
      return { ok: false, fault: 'refused', said: wordsIn(childrenOf(whole)[0]) };
    }
    const der = new Uint8Array(childrenOf(whole)[1]?.valueBeforeDecodeView ?? []);
    return { ok: true, token: readToken(der), der };
  } catch {
    return { ok: false, fault: 'unreadable' };
  }
}

async function checked({ token, der }: Opened, { signature, nonce, policy }: Wanted): Promise<ReadReply> {
  const { stated } = token;
  if (!(await isImprintOf(stated.messageImprint, signature))) return { ok: false, fault: 'imprint' };
  if (stated.nonce?.toBigInt() !== numberOf(nonce)) return { ok: false, fault: 'nonce' };
  if (policy !== undefined && stated.policy !== policy) return { ok: false, fault: 'policy' };
  const signer = await checkSigner(token);
  return signer.ok ? { ...signer, token: toPadded(der) } : signer;
}

// The texts of a PKIStatusInfo, of which there may be several.
function wordsIn(status: Parameters<typeof childrenOf>[0]): string {
  const texts = childrenOf(childrenOf(status)[1]).filter((text) => text instanceof Utf8String);
  return cleanWords(texts.map((text) => text.getValue()).join(' '));
}
