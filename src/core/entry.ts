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

/** What this version can read of an entry, or why nothing: its bytes are damaged, or it is of a later version's making. */
type Opened = Payload | 'damaged' | 'later';

/**
 * What an entry of this browser's own ledger says. Undefined where its bytes can no longer be read, and where a later version
 * made it of what this one does not know. Every shape was checked before it was sealed; entries from anywhere else are for
 * `parseRecord`.
 */
export function payloadOf(entry: Line): Payload | undefined {
  const read = open(entry);
  return typeof read === 'string' ? undefined : read;
}

/** Whether an entry cannot be read because a later version of this program made it. */
export const isLater = (line: Line): boolean => open(line) === 'later';

const opened = new WeakMap<Line, Opened>();

function open(line: Line): Opened {
  // A long history is gone through many times, and opening its entries is most of the work.
  const read = opened.get(line) ?? openedNow(line);
  opened.set(line, read);
  return read;
}

function openedNow(line: Line): Opened {
  try {
    const payload = isSealed(line) && JSON.parse(textOf(line.jws.payload));
    if (payload['@context'] !== PAYLOAD_CONTEXT || payload.seq !== line.seq) return 'damaged';
    if (!isKnown(payload)) return 'later';
    return hasBody(payload) ? payload : 'damaged';
  } catch {
    return 'damaged';
  }
}

type Kind = Payload['kind'];
type About = Extract<Payload, { kind: 'statement' }>['about'];
const KINDS = ['started', 'observation', 'picture', 'erased'] as const satisfies readonly Kind[];
const ABOUT = [
  'recipient',
  'account',
  'objection',
  'turned-off',
  'region',
  'reply',
] as const satisfies readonly About[];

// What the bytes say is unknown until here.
function isKnown({ version, kind, about }: { readonly [member: string]: unknown }): boolean {
  const [words, word]: [readonly string[], unknown] = kind === 'statement' ? [ABOUT, about] : [KINDS, kind];
  return version === 1 && words.includes(String(word));
}

// Not all of the shape, which was checked when it was sealed: as much as nobody could go on without.
function hasBody(payload: Payload): boolean {
  const part =
    payload.kind === 'observation' ? payload.reading.outcome : payload.kind === 'erased' ? payload.erased : 1;
  return Boolean(payload.at.utc && payload.program && part);
}

// By what every browser has: the popup opens every entry and carries nothing else that needs a library for it. `escape`
// makes UTF-8 bytes what `decodeURIComponent` reads, and rejects if they are none; a decoder needs an array of them first,
// which takes ten times as long.
const textOf = (base64url: string): string =>
  decodeURIComponent(escape(atob(base64url.replaceAll('-', '+').replaceAll('_', '/'))));
