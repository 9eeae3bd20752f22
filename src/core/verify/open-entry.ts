import type { CryptoKey } from 'jose';
import { flattenedVerify } from 'jose/jws/flattened/verify';
import { bytesOf } from '../base64';
import type { Bytes } from '../bytes';
import { commitOf } from '../chain';
import { isSealed, type Jws } from '../entry';
import type { Payload } from '../payload';
import type { RecordEntry } from '../record';
import { headerFault } from './header';
import { sealedPayload } from './sealed-payload';
import type { SealingKey } from './sealing-key';
import type { Code, Problem } from './verdict';

/** A line of a record: what it seals, that nothing stands there, or that it did not pass. */
export type Opened =
  | { readonly state: 'sealed'; readonly entry: SealedEntry; readonly payload: Payload }
  | { readonly state: 'left-out'; readonly entry: RecordEntry }
  | { readonly state: 'failed'; readonly entry: RecordEntry; readonly problem?: Problem };

type SealedEntry = Extract<RecordEntry, { readonly jws: unknown }>;

/** Where entries are opened: by which key they should be sealed, and in which ledger they should stand. */
export type Seal = { readonly key: SealingKey; readonly ledger: string };

/** Checks a line by itself. The first check that fails is the one that is reported. */
export async function openEntry(entry: RecordEntry, { key, ledger }: Seal): Promise<Opened> {
  if (!isSealed(entry)) return { state: 'left-out', entry };
  // That there is no key to check by was reported once.
  if (key.imported === undefined) return { state: 'failed', entry };
  const failed = (problem: Problem): Opened => ({ state: 'failed', entry, problem: { ...problem, seq: entry.seq } });
  const header = headerFault(entry.jws.protected, key);
  if (header !== undefined) return failed({ code: header });
  const bytes = await signedBytes(entry.jws, key.imported);
  if (bytes === undefined) return failed({ code: 'signature' });
  const sealed = sealedPayload(bytes);
  if (!sealed.ok) return failed(sealed.problem);
  const place = await placeFault(entry, sealed.payload, ledger);
  return place === undefined ? { state: 'sealed', entry, payload: sealed.payload } : failed({ code: place });
}

/** The bytes of the payload, if the key signed them (RFC 7515, 5.2). The unprotected header has no part in it. */
async function signedBytes({ protected: sealed, payload, signature }: Jws, key: CryptoKey): Promise<Bytes | undefined> {
  // Of the ways to write the same bytes one is right: a signature that is read otherwise by another tool is none.
  if (bytesOf(signature) === undefined) return undefined;
  try {
    const opened = await flattenedVerify({ protected: sealed, payload, signature }, key, { algorithms: ['ES256'] });
    return new Uint8Array(opened.payload);
  } catch {
    return undefined;
  }
}

/** Whether the payload speaks of another place than the one it stands in. */
async function placeFault(entry: SealedEntry, payload: Payload, ledger: string): Promise<Code | undefined> {
  if (payload.ledger !== ledger) return 'payload-ledger';
  if (payload.seq !== entry.seq) return 'payload-place';
  const salt = bytesOf(entry.salt);
  const fits = salt !== undefined && (await commitOf(salt, entry.jws)) === entry.commit;
  return fits ? undefined : 'commitment';
}
