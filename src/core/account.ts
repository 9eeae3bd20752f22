import { type Bytes, joined, sha256, toBase64url, utf8 } from './bytes';
import type { KnownAccount } from './ledger';

/**
 * The reference of an account: `SHA-256("optout-account-v1\0" || salt || member)`, base64url. The salt never leaves the
 * browser, so that nobody can try names against a record.
 */
export async function accountReference(salt: Bytes, member: string): Promise<string> {
  return toBase64url(await sha256(joined(utf8('optout-account-v1\0'), salt, utf8(member))));
}

/** The account of a reference: as met before, or with the next free letter (A to Z, then AA). */
export function accountOf(reference: string, met: readonly KnownAccount[]): KnownAccount {
  return met.find((one) => one.reference === reference) ?? { label: letters(met.length), reference };
}

function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
