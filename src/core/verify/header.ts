import * as v from 'valibot';
import { bytesOf } from '../base64';
import { ENTRY_TYPE } from '../entry';
import type { NamedKey } from '../kept';
import { readJsonBytes } from './json';
import { same } from './same';
import type { Code } from './verdict';

/** The members of a protected header, all of them: `crit` or `b64` would change what a signature means (RFC 7515, 4.1.11). */
const HeaderShape = v.strictObject({ alg: v.unknown(), typ: v.unknown(), kid: v.unknown(), jwk: v.unknown() });

/** What is wrong with the protected header of an entry; undefined if nothing is. */
export function headerFault(text: string, { kid, jwk }: NamedKey): Code | undefined {
  const header = headerIn(text);
  if (header === undefined) return 'header';
  if (header.alg !== 'ES256') return 'algorithm';
  if (header.typ !== ENTRY_TYPE) return 'header';
  return header.kid === kid && same(header.jwk, jwk) ? undefined : 'header-key';
}

function headerIn(base64url: string): v.InferOutput<typeof HeaderShape> | undefined {
  const read = readJsonBytes(bytesOf(base64url));
  return read.ok && v.is(HeaderShape, read.raw) ? read.raw : undefined;
}
