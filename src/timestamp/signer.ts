import { type BaseBlock, ObjectIdentifier, OctetString } from 'asn1js';
import { IssuerAndSerialNumber, type SignerInfo } from 'pkijs';
import { digest, digestName, sameBytes } from './algorithms';
import { childrenOf, contentsOf } from './asn1';
import { extensionOf } from './certificate';
import type { Included, Token } from './token';

const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const SUBJECT_KEY_IDENTIFIER = '2.5.29.14';

/**
 * The certificate of whoever signed a token: the included one that the signature names and that the signed attributes
 * fix by its hash (RFC 3161, 2.4.2; RFC 5816). Undefined where there is none.
 */
export async function signerOf({ signer, certificates }: Token): Promise<Included | undefined> {
  for (const one of certificates) {
    if (isNamed(one, signer) && (await isFixed(one, signer))) return one;
  }
  return undefined;
}

/** The one value of a signed attribute. Undefined where the attribute is missing, or there is more than one of either. */
export function signedAttribute({ signedAttrs }: SignerInfo, type: string): BaseBlock | undefined {
  const found = (signedAttrs?.attributes ?? []).filter((attribute) => attribute.type === type);
  const [value, ...others]: readonly BaseBlock[] = found.flatMap(({ values }) => values);
  return found.length === 1 && others.length === 0 ? value : undefined;
}

/** The object identifier that a value is. */
export const identifierOf = (block: BaseBlock | undefined): string | undefined =>
  block instanceof ObjectIdentifier ? block.getValue() : undefined;

/** The bytes that a value is. */
export const octetsOf = (block: BaseBlock | undefined): Uint8Array | undefined =>
  block instanceof OctetString ? new Uint8Array(block.getValue()) : undefined;

function isNamed({ certificate }: Included, { sid }: SignerInfo): boolean {
  if (sid instanceof IssuerAndSerialNumber) {
    return certificate.issuer.isEqual(sid.issuer) && certificate.serialNumber.isEqual(sid.serialNumber);
  }
  const identifier = extensionOf(certificate, SUBJECT_KEY_IDENTIFIER)?.parsedValue;
  return identifier instanceof OctetString && sameBytes(new Uint8Array(identifier.getValue()), contentsOf(sid));
}

// The first certificate that the attribute lists is the signer's; where both attributes stand, the newer one counts.
async function isFixed({ der }: Included, signer: SignerInfo): Promise<boolean> {
  const newer = signedAttribute(signer, SIGNING_CERTIFICATE_V2);
  const parts = firstListed(newer ?? signedAttribute(signer, SIGNING_CERTIFICATE));
  const hash = octetsOf(parts.find((part) => part instanceof OctetString));
  const name = newer === undefined ? 'SHA-1' : hashName(parts[0]);
  return hash !== undefined && name !== undefined && sameBytes(hash, await digest(name, der));
}

const firstListed = (list: BaseBlock | undefined) => childrenOf(childrenOf(childrenOf(list)[0])[0]);

// SHA-256 is the default, which is left out (RFC 5035, 4).
function hashName(first: BaseBlock | undefined): string | undefined {
  return first instanceof OctetString ? 'SHA-256' : digestName(identifierOf(childrenOf(first)[0]) ?? '');
}
