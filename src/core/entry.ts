import { fromBase64url, fromUtf8 } from './bytes';
import { PAYLOAD_CONTEXT, type Payload } from './payload';

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

/**
 * What an entry of this browser's own ledger says. Undefined where its bytes can no longer be read. Every shape was checked
 * before it was sealed; entries from anywhere else are for `parseRecord`.
 */
export function payloadOf(entry: Entry): Payload | undefined {
  try {
    const payload = JSON.parse(fromUtf8(fromBase64url(entry.jws.payload)));
    return payload['@context'] === PAYLOAD_CONTEXT && payload.seq === entry.seq ? payload : undefined;
  } catch {
    return undefined;
  }
}
