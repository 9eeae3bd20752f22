import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bytes, joined } from '../../src/core/bytes';
import { type Authority, requestCertificate, sign } from './authority';
import { openssl } from './openssl';

/** Replies and tokens that no authority would make, or not on purpose. */

/** The token in a reply, as openssl takes it out. */
export function tokenIn({ folder }: Authority, reply: Uint8Array): Bytes {
  write(folder, 'forge.tsr', reply);
  openssl(folder, 'ts', '-reply', '-in', 'forge.tsr', '-token_out', '-out', 'forge.token');
  return read(folder, 'forge.token');
}

/** A reply that grants a token. */
export function replyWith({ folder }: Authority, token: Uint8Array): Bytes {
  write(folder, 'forge.token', token);
  openssl(folder, 'ts', '-reply', '-in', 'forge.token', '-token_in', '-out', 'forge.tsr');
  return read(folder, 'forge.tsr');
}

/** What a token states: its TSTInfo. */
export function statedIn({ folder }: Authority, token: Uint8Array): Bytes {
  write(folder, 'forge.token', token);
  openssl(folder, 'cms', '-verify', '-noverify', '-inform', 'DER', '-in', 'forge.token', '-out', 'forge.stated');
  return read(folder, 'forge.stated');
}

/** How a token is signed by hand, where `openssl ts` refuses to. */
export type Hand = {
  /** Name of the certificate; its key is the signer's. */
  readonly certificate?: string;
  /** OID of what is signed. */
  readonly type?: string;
  readonly digest?: string;
  /** The rest of what `openssl cms` is told. */
  readonly options?: readonly string[];
};

const TST_INFO = '1.2.840.113549.1.9.16.1.4';

/** A token over any TSTInfo. */
export function signedByHand({ folder }: Authority, stated: Uint8Array, hand: Hand = {}): Bytes {
  const { certificate = 'signer', type = TST_INFO, digest = 'sha256', options = ['-cades'] } = hand;
  write(folder, 'forge.stated', stated);
  const kind = ['-binary', '-nodetach', '-nosmimecap', '-econtent_type', type, '-md', digest];
  const signer = ['-signer', `${certificate}.pem`, '-inkey', 'signer.key', '-certfile', 'above.pem'];
  const files = ['-in', 'forge.stated', '-outform', 'DER', '-out', 'forge.token'];
  openssl(folder, 'cms', '-sign', ...kind, ...signer, ...options, ...files);
  return read(folder, 'forge.token');
}

/** The time that a token states, as it writes it: `YYYYMMDDHHMMSSZ`. */
export function timeIn(token: Uint8Array): string {
  return /\d{14}Z/.exec(Buffer.from(token).toString('latin1'))?.[0] ?? '';
}

/** A token over the SHA-512 of a text. */
export function byAnotherDigest(authority: Authority, text: string): Bytes {
  const { folder, reply } = authority;
  write(folder, 'forge.text', Buffer.from(text));
  openssl(folder, 'ts', '-query', '-data', 'forge.text', '-sha512', '-cert', '-out', 'forge.tsq');
  return tokenIn(authority, reply(read(folder, 'forge.tsq')));
}

/** Makes another certificate for the signer's key: `SECTION.pem`. */
export function certify({ folder }: Authority, section: 'no-purpose' | 'two-purposes' | 'not-critical'): void {
  sign(folder, section, 'above', { section }, 'signer');
}

/** The token with a certificate in it that has the signer's key, name and serial number, and another end. Needs RSA. */
export function renewed(authority: Authority, token: Uint8Array): Bytes {
  const { folder } = authority;
  const serial = openssl(folder, 'x509', '-in', 'signer.pem', '-noout', '-serial').toString().split('=')[1] ?? '';
  write(folder, 'serial', Buffer.from(serial));
  // Whoever keeps a list gives no number twice.
  write(folder, 'index.txt', new Uint8Array());
  sign(folder, 'renewed', 'above', { until: '481231235959Z' }, 'signer');
  return replaced(token, derOf(authority, 'signer'), derOf(authority, 'renewed'));
}

/** The token with another certificate above the signer's in it: the right name, and another key. Needs RSA. */
export function withOtherAbove(authority: Authority, token: Uint8Array): Bytes {
  requestCertificate(authority.folder, 'above', 'rsa', 'other');
  sign(authority.folder, 'other', 'root', { section: 'authority' });
  return replaced(token, derOf(authority, 'above'), derOf(authority, 'other'));
}

/** The bytes of a certificate. */
function derOf({ folder }: Authority, name: string): Bytes {
  return new Uint8Array(openssl(folder, 'x509', '-in', `${name}.pem`, '-outform', 'DER'));
}

/** The bytes with one piece in place of another of the same length, where it first stands. */
export function replaced(bytes: Uint8Array, piece: Uint8Array, by: Uint8Array): Bytes {
  const at = Buffer.from(bytes).indexOf(piece);
  if (at < 0 || piece.length !== by.length) throw new Error('That does not fit.');
  return joined(bytes.subarray(0, at), by, bytes.subarray(at + piece.length));
}

const write = (folder: string, name: string, bytes: Uint8Array) => writeFileSync(join(folder, name), bytes);
const read = (folder: string, name: string): Bytes => new Uint8Array(readFileSync(join(folder, name)));
