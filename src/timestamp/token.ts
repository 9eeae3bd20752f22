import { type BaseBlock, fromBER, GeneralizedTime, OctetString } from 'asn1js';
import { Certificate, ContentInfo, SignedData, type SignerInfo, TSTInfo } from 'pkijs';
import { type Bytes, fromUtf8 } from '../core/bytes';
import { REPLY_MAX } from '../core/record';
import { childrenOf, contentsOf } from './asn1';

const SIGNED_DATA = '1.2.840.113549.1.7.2';
/** What a token's contents are. */
export const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const CERTIFICATES_MAX = 20;

/** A certificate and the bytes it came in. */
export type Included = { readonly certificate: Certificate; readonly der: Uint8Array };

/** What a time stamp token says (RFC 3161, 2.4.2). Nothing of it is checked but its shape. */
export type Token = {
  readonly stated: TSTInfo;
  /** The bytes of `stated` that the signature is about. */
  readonly content: Bytes;
  readonly signer: SignerInfo;
  readonly certificates: readonly Included[];
};

/** Reads a token, bytes from anybody. Throws on anything else. */
export function readToken(bytes: Uint8Array): Token {
  const whole = blockOf(bytes);
  const certificates = certificatesOf(whole);
  const { contentType, content } = new ContentInfo({ schema: whole });
  const signed = new SignedData({ schema: content });
  const { eContentType, eContent } = signed.encapContentInfo;
  const [signer, ...others] = signed.signerInfos;
  if (contentType !== SIGNED_DATA || eContentType !== TST_INFO) throw new TypeError('another kind of content');
  if (!(eContent instanceof OctetString)) throw new TypeError('no content');
  if (signer === undefined || others.length > 0) throw new TypeError('not exactly one signer');
  const stated = new Uint8Array(eContent.getValue());
  return { stated: statedIn(stated), content: stated, signer, certificates };
}

/** The one ASN.1 value that the bytes are. Throws where they are more, less or too many. */
export function blockOf(bytes: Uint8Array): BaseBlock {
  if (bytes.length > REPLY_MAX) throw new RangeError('too large');
  const { offset, result } = fromBER(new Uint8Array(bytes));
  if (offset !== bytes.length) throw new TypeError('not one ASN.1 value');
  return result;
}

function statedIn(content: Uint8Array): TSTInfo {
  const block = blockOf(content);
  const time = childrenOf(block).find((child) => child instanceof GeneralizedTime);
  // Any other form would be read in the time zone of this device (RFC 3161 asks for `Z`).
  if (!/^\d{14}(\.\d+)?Z$/.test(time === undefined ? '' : fromUtf8(contentsOf(time))))
    throw new TypeError('not in UTC');
  const stated = new TSTInfo({ schema: block });
  if (stated.version !== 1) throw new TypeError('another version');
  if (stated.extensions?.some(({ critical }) => critical)) throw new TypeError('a critical extension');
  return stated;
}

// Taken from the tree of the token itself, since a certificate that was read no longer holds the bytes it came in.
function certificatesOf(whole: BaseBlock): Included[] {
  const signedData = childrenOf(childrenOf(whole)[1])[0];
  const set = childrenOf(signedData).find(({ idBlock }) => idBlock.tagClass === 3 && idBlock.tagNumber === 0);
  const ders = childrenOf(set).filter(({ idBlock }) => idBlock.tagClass === 1);
  if (ders.length > CERTIFICATES_MAX) throw new RangeError('too many certificates');
  return ders.map((block) => {
    const der = new Uint8Array(block.valueBeforeDecodeView);
    return { certificate: Certificate.fromBER(der), der };
  });
}
