import { BasicConstraints, type Certificate, type Extension, ExtKeyUsage } from 'pkijs';
import { hex } from '../core/hex';
import type { StampCertificate } from '../core/verify/verdict';
import { digest } from './algorithms';
import { readableName } from './names';
import type { Included } from './token';

const EXTENDED_KEY_USAGE = '2.5.29.37';
const BASIC_CONSTRAINTS = '2.5.29.19';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

export const extensionOf = ({ extensions }: Certificate, id: string): Extension | undefined =>
  extensions?.find(({ extnID }) => extnID === id);

/** Whether a certificate is for time stamps and for nothing else, as RFC 3161 (2.3) asks: critical, and the one purpose. */
export function isForTimeStamps(certificate: Certificate): boolean {
  const extension = extensionOf(certificate, EXTENDED_KEY_USAGE);
  if (extension?.critical !== true || !(extension.parsedValue instanceof ExtKeyUsage)) return false;
  const { keyPurposes } = extension.parsedValue;
  return keyPurposes.length === 1 && keyPurposes[0] === TIME_STAMPING;
}

/** Whether a certificate may sign others. */
export function isForCertificates(certificate: Certificate): boolean {
  const constraints = extensionOf(certificate, BASIC_CONSTRAINTS)?.parsedValue;
  return constraints instanceof BasicConstraints && constraints.cA;
}

/** Whether a certificate is valid at a time (RFC 5280, section 4.1.2.5), both ends included. */
export function isValidAt({ notBefore, notAfter }: Certificate, time: Date): boolean {
  return notBefore.value <= time && time <= notAfter.value;
}

/** What a certificate says of itself; nobody compared it with a list of authorities. */
export async function describe({ certificate, der }: Included): Promise<StampCertificate> {
  return {
    subject: readableName(certificate.subject),
    issuer: readableName(certificate.issuer),
    fingerprint: hex(await digest('SHA-256', der)),
    until: certificate.notAfter.value.toISOString(),
  };
}
