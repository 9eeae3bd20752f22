import type { Certificate } from 'pkijs';
import { signatureKind } from './algorithms';
import { isForCertificates, isValidAt } from './certificate';
import { engine } from './engine';
import type { Included } from './token';

/** Longest way up that is followed: those in use have three or four certificates. */
const LONGEST = 8;

/**
 * Whether a certificate is signed by the one above it, and that by the one above it, as far up as the included ones go.
 * Where they end is for whoever holds the authority's own root; no list of roots comes with this program.
 */
export async function isSignedUpwards(
  certificate: Certificate,
  included: readonly Included[],
  time: Date,
): Promise<boolean> {
  let current = certificate;
  for (let step = 0; step < LONGEST; step += 1) {
    const above = issuersOf(current, included);
    if (above.length === 0) return true;
    const issuer = await signerAmong(above, current, time);
    if (issuer === undefined) return false;
    current = issuer;
  }
  return false;
}

// A certificate that names itself as its issuer is where the way ends.
function issuersOf({ issuer, subject }: Certificate, included: readonly Included[]): Certificate[] {
  if (issuer.isEqual(subject)) return [];
  return included.map(({ certificate }) => certificate).filter((other) => other.subject.isEqual(issuer));
}

async function signerAmong(above: readonly Certificate[], below: Certificate, time: Date) {
  for (const issuer of above) {
    if (isForCertificates(issuer) && isValidAt(issuer, time) && (await isSignedBy(below, issuer))) return issuer;
  }
  return undefined;
}

async function isSignedBy(below: Certificate, { subjectPublicKeyInfo }: Certificate): Promise<boolean> {
  const { tbsView, signatureValue, signatureAlgorithm } = below;
  if (signatureKind(signatureAlgorithm) === undefined) return false;
  // A key that does not go with the algorithm makes it throw.
  return engine
    .verifyWithPublicKey(new Uint8Array(tbsView), signatureValue, subjectPublicKeyInfo, signatureAlgorithm)
    .catch(() => false);
}
