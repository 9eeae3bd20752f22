import * as v from 'valibot';
import { fromBase64url, fromUtf8 } from './bytes';
import { Payload } from './payload';

/** A JWS (RFC 7515) in flattened JSON: what an entry signs, as base64url. */
export type Jws = { readonly protected: string; readonly payload: string; readonly signature: string };

/** One sealed line of the ledger, as stored and as written to a record. `salt`, `commit` and `link` are base64url. */
export type Entry = {
  readonly seq: number;
  readonly jws: Jws;
  readonly salt: string;
  readonly commit: string;
  readonly link: string;
};

/** The last link of a ledger, from which the next entry goes on. */
export type Head = { readonly ledger: string; readonly seq: number; readonly link: string };

/** What an entry says. Undefined where it cannot be read; no signature is checked here. */
export function payloadOf(entry: Entry): Payload | undefined {
  try {
    const parsed = v.safeParse(Payload, JSON.parse(fromUtf8(fromBase64url(entry.jws.payload))));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
