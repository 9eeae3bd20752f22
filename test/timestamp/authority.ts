import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bytes } from '../../src/core/bytes';
import { openssl } from './openssl';

/** How an authority differs from an ordinary one. */
export type Ways = {
  /** Kind of all its keys. */
  readonly key?: 'ec' | 'rsa';
  /** Digest of its signatures, and of the hash that fixes its certificate. */
  readonly digest?: 'sha256' | 'sha384' | 'sha512';
  readonly fixedBy?: 'sha1' | 'sha256' | 'sha512';
  /** The digests that it stamps: it refuses a request with another. */
  readonly takes?: string;
  readonly signer?: Particulars;
  /** Of the certificate above the one that signs. */
  readonly above?: Particulars;
};

/** Dates as `YYMMDDHHMMSSZ`; the section of the configuration that tells what the certificate is for. */
type Particulars = { readonly from?: string; readonly until?: string; readonly section?: Section };
type Section = 'authority' | 'signer' | 'two-purposes' | 'not-critical' | 'no-purpose';

/** A time stamp authority of `openssl ts`: a root, a certificate between, and one that signs. */
export type Authority = {
  readonly folder: string;
  /** File of the root certificate, for `openssl ts -verify -CAfile`. */
  readonly root: string;
  /** Answers a request (`.tsq`) with a reply (`.tsr`), in the policy that is told. */
  readonly reply: (request: Uint8Array, policy?: string) => Bytes;
  readonly close: () => void;
};

/** The policy of ordinary stamps, and another that may be asked for. */
export const POLICY = '1.3.6.1.4.1.99999.1';
export const OTHER_POLICY = '1.3.6.1.4.1.99999.2';

/** Needs nothing but openssl, in a folder of its own, until it is closed. */
export function openAuthority(ways: Ways = {}): Authority {
  const folder = mkdtempSync(join(tmpdir(), 'authority-'));
  writeFileSync(join(folder, 'openssl.cnf'), configOf(ways));
  writeFileSync(join(folder, 'index.txt'), '');
  writeFileSync(join(folder, 'serial'), '1000\n');
  makeCertificates(folder, ways);
  return {
    folder,
    root: join(folder, 'root.pem'),
    reply: (request, policy = POLICY) => {
      writeFileSync(join(folder, 'request.tsq'), request);
      const asked = ['-queryfile', 'request.tsq', '-tspolicy', policy, '-out', 'reply.tsr'];
      openssl(folder, 'ts', '-reply', '-config', 'openssl.cnf', ...asked);
      return new Uint8Array(readFileSync(join(folder, 'reply.tsr')));
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Has an authority for as long as the work takes. */
export async function withAuthority<Value>(
  ways: Ways,
  work: (authority: Authority) => Value | Promise<Value>,
): Promise<Value> {
  const authority = openAuthority(ways);
  try {
    return await work(authority);
  } finally {
    authority.close();
  }
}

const NAMES = {
  root: '/C=XX/O=Example Root/CN=Example Root CA',
  above: '/C=XX/O=Example Ltd/CN=Example Time Stamping CA',
  signer: '/C=XX/O=Example Ltd/CN=Example Time Stamping Signer',
} as const;

function makeCertificates(folder: string, { key = 'ec', above = {}, signer = {} }: Ways): void {
  for (const name of ['root', 'above', 'signer'] as const) requestCertificate(folder, name, key);
  sign(folder, 'root', 'root', { section: 'authority' });
  sign(folder, 'above', 'root', { section: 'authority', ...above });
  sign(folder, 'signer', 'above', { section: 'signer', ...signer });
}

/** Makes a key and a request for a certificate: `FILE.key` and `FILE.csr`. */
export function requestCertificate(
  folder: string,
  name: keyof typeof NAMES,
  key: 'ec' | 'rsa',
  file: string = name,
): void {
  const kind = key === 'ec' ? ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'] : ['-newkey', 'rsa:2048'];
  const files = ['-keyout', `${file}.key`, '-out', `${file}.csr`];
  openssl(folder, 'req', '-new', ...kind, '-nodes', '-config', 'openssl.cnf', '-subj', NAMES[name], ...files);
}

/** Makes `NAME.pem` of a request, signed by another certificate of the authority. */
export function sign(folder: string, name: string, by: string, particulars: Particulars, request = name): void {
  const { from = '200101000000Z', until = '491231235959Z', section = 'signer' } = particulars;
  const dates = ['-startdate', from, '-enddate', until];
  const issuer = ['-keyfile', `${by}.key`, ...(name === by ? ['-selfsign'] : ['-cert', `${by}.pem`])];
  const files = ['-in', `${request}.csr`, '-out', `${name}.pem`];
  const kind = ['-config', 'openssl.cnf', '-extensions', section];
  openssl(folder, 'ca', '-batch', '-notext', ...kind, ...dates, ...issuer, ...files);
}

const configOf = ({ digest = 'sha256', fixedBy = 'sha256', takes = 'sha256, sha512' }: Ways): string => `
[req]
distinguished_name = names
[names]
[ca]
default_ca = keeper
[keeper]
database = index.txt
new_certs_dir = .
serial = serial
policy = any
unique_subject = no
default_md = sha256
[any]
countryName = optional
organizationName = optional
commonName = supplied
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[signer]
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
subjectKeyIdentifier = hash
[two-purposes]
extendedKeyUsage = critical, timeStamping, codeSigning
[not-critical]
extendedKeyUsage = timeStamping
[no-purpose]
keyUsage = critical, digitalSignature
[tsa]
default_tsa = stamper
[stamper]
serial = serial
signer_cert = signer.pem
signer_key = signer.key
certs = above.pem
signer_digest = ${digest}
ess_cert_id_alg = ${fixedBy}
default_policy = ${POLICY}
other_policies = ${OTHER_POLICY}
digests = ${takes}
accuracy = secs:1, millisecs:900, microsecs:100
tsa_name = yes
`;
