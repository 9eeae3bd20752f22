import { PAYLOAD_CONTEXT, type Payload } from './payload';

/** The `typ` of an entry's protected header. */
export const ENTRY_TYPE = 'optout-record+jws';

/** A JWS (RFC 7515) in flattened JSON: what an entry signs, as base64url. */
export type Jws = { readonly protected: string; readonly payload: string; readonly signature: string };

/** What stays of an entry that was erased, or that the holder left out of a record: its place in the chain. */
export type LeftOut = { readonly seq: number; readonly commit: string; readonly link: string };

/** One sealed line of the ledger, as stored and as written to a record. `salt`, `commit` and `link` are base64url. */
export type Entry = {
  readonly seq: number;
  readonly jws: Jws;
  readonly salt: string;
  readonly commit: string;
  readonly link: string;
};

/** One place of a ledger: with its contents, or without. */
export type Line = Entry | LeftOut;

/** Whether a place has its contents. */
export const isSealed = <One extends Line>(line: One): line is Extract<One, { readonly jws: unknown }> => 'jws' in line;

/** What stays when the contents go. */
export const leftOut = ({ seq, commit, link }: Line): LeftOut => ({ seq, commit, link });

/** The last link of a ledger, from which the next entry goes on. */
export type Head = { readonly ledger: string; readonly seq: number; readonly link: string };

/**
 * What an entry of this browser's own ledger says. Undefined where its bytes can no longer be read. Every shape was checked
 * before it was sealed; entries from anywhere else are for `parseRecord`.
 */
export function payloadOf(entry: Line): Payload | undefined {
  if (!isSealed(entry)) return undefined;
  // A long history is gone through many times, and opening its entries is most of the work.
  if (!opened.has(entry)) opened.set(entry, openedNow(entry));
  return opened.get(entry);
}

const opened = new WeakMap<Entry, Payload | undefined>();

function openedNow({ seq, jws }: Entry): Payload | undefined {
  try {
    const payload = JSON.parse(textOf(jws.payload));
    return payload['@context'] === PAYLOAD_CONTEXT && payload.seq === seq ? payload : undefined;
  } catch {
    return undefined;
  }
}

// By what every browser has: the popup opens every entry and carries nothing else that needs a library for it. `escape`
// makes UTF-8 bytes what `decodeURIComponent` reads, and rejects if they are none; a decoder needs an array of them first,
// which takes ten times as long.
const textOf = (base64url: string): string =>
  decodeURIComponent(escape(atob(base64url.replaceAll('-', '+').replaceAll('_', '/'))));
