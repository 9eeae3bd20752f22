import type { AlgorithmIdentifier } from 'pkijs';
import type { Bytes } from '../core/bytes';
import { engine } from './engine';

/** Digests that a token may be signed over. */
const DIGESTS: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};
export const SHA_256 = '2.16.840.1.101.3.4.2.1';

/** RSA without a digest of its own: the digest is named beside it (RFC 3370, 3.2). */
const RSA = '1.2.840.113549.1.1.1';

/** RSA (PKCS #1 v1.5) and ECDSA with SHA-256, SHA-384 and SHA-512. */
const SIGNATURES: ReadonlySet<string> = new Set([
  ...[11, 12, 13].map((last) => `1.2.840.113549.1.1.${last}`),
  ...[2, 3, 4].map((last) => `1.2.840.10045.4.3.${last}`),
]);

/** WebCrypto's name of a digest; undefined of one that is not accepted. */
export const digestName = (oid: string): string | undefined => DIGESTS[oid];

/** @param name as `digestName` gives it; an engine that does not know it rejects */
export async function digest(name: string, bytes: Uint8Array): Promise<Bytes> {
  return new Uint8Array(await engine.digest(name, new Uint8Array(bytes)));
}

/** Whether a signature is of a kind that is accepted, and the digest to give beside it where it names none itself. */
export function signatureKind(
  { algorithmId }: AlgorithmIdentifier,
  beside?: string,
): { readonly digest?: string } | undefined {
  if (SIGNATURES.has(algorithmId)) return {};
  return algorithmId === RSA && beside !== undefined ? { digest: beside } : undefined;
}

/** Whether both hold the same bytes. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
