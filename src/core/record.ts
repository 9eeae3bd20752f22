import * as v from 'valibot';
import { isSealed, type Line, leftOut } from './entry';
import type { Kept } from './kept';
import { InstantShape, StartedShape } from './shapes';

/** What a record file calls itself, and the one version that this program writes and reads. */
export const RECORD_FORMAT = 'optout-record';
export const RECORD_VERSION = 1;

// The shapes that entries sign are the shapes that the file around them repeats.
const { ledger: Uuid, seq: Place, prev: Digest, program: Program } = StartedShape.entries;

const base64url = (length: number) => v.pipe(v.string(), v.regex(/^[\w-]+$/), v.length(length));
/** Text that may be base64 with padding, of at most so many characters. */
export const base64 = (max: number) => v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]+={0,2}$/), v.maxLength(max));
const Body = v.pipe(v.string(), v.regex(/^[\w-]+$/), v.maxLength(20_000));

/** Longest record that is read, in characters: some thousand entries and pictures, and still no strain on a browser. */
export const RECORD_MAX = 64_000_000;

/** Longest reply of a time stamp authority that is read, in bytes: those in use take 3 to 8 thousand. */
export const REPLY_MAX = 65_536;

/** Longest time stamp token, which came in such a reply, and longest picture, in characters of base64. */
export const TOKEN_MAX = 90_000;
export const PICTURE_MAX = 12_000_000;

/** The unprotected header, never hashed: where a time stamp is added later (JAdES, ETSI TS 119 182-1, 5.3.4). */
const Unprotected = v.strictObject({
  etsiU: v.pipe(
    v.array(
      v.strictObject({
        sigTst: v.strictObject({
          tstTokens: v.pipe(v.array(v.strictObject({ val: base64(TOKEN_MAX) })), v.readonly()),
        }),
      }),
    ),
    v.readonly(),
  ),
});

const SealedEntry = v.strictObject({
  seq: Place,
  jws: v.strictObject({
    protected: Body,
    payload: Body,
    signature: base64url(86),
    header: v.exactOptional(Unprotected),
  }),
  salt: base64url(22),
  commit: Digest,
  link: Digest,
});

/** An entry that the holder left out or erased: its place in the chain stays. */
const LeftOutEntry = v.strictObject({ seq: Place, commit: Digest, link: Digest });

const PublicKey = v.strictObject({ kty: v.literal('EC'), crv: v.literal('P-256'), x: Digest, y: Digest });

/** The bytes that a `picture` entry fixes. */
const PictureBytes = v.strictObject({ seq: Place, media: v.literal('image/png'), bytes: base64(PICTURE_MAX) });

const OVERLOOKED = ['__proto__', 'prototype', 'constructor'];

/**
 * The holder's options, for a backup; not sealed. Options and values that this version does not know are let pass, so that a
 * later version's backup can still be checked.
 */
const OptionsShape = v.pipe(
  v.unknown(),
  // To the library a list is an object as well, and it overlooks these names with whatever they hold.
  v.check((options) => !Array.isArray(options) && !OVERLOOKED.some((name) => Object.hasOwn(Object(options), name))),
  v.record(
    v.pipe(v.string(), v.regex(/^[A-Za-z]{1,20}$/)),
    v.union([v.null(), v.boolean(), v.pipe(v.number(), v.safeInteger()), v.pipe(v.string(), v.maxLength(40))]),
  ),
  v.maxEntries(20),
);

/** What a person exports: one JSON document, closed, in which nothing but these members may stand. */
export const RecordShape = v.strictObject({
  /** JSON-LD: what the members of the payloads mean. Always the one that this version publishes. */
  '@context': v.record(v.string(), v.unknown()),
  format: v.literal(RECORD_FORMAT),
  version: v.literal(RECORD_VERSION),
  /** By which program, and when, the file was written; not sealed. */
  made: v.strictObject({ program: Program, at: InstantShape }),
  ledger: Uuid,
  /** The public key that seals the entries, and its RFC 7638 thumbprint. */
  key: v.strictObject({ kid: Digest, jwk: PublicKey }),
  head: v.strictObject({ seq: Place, link: Digest }),
  options: v.exactOptional(OptionsShape),
  entries: v.pipe(v.array(v.union([SealedEntry, LeftOutEntry])), v.readonly()),
  pictures: v.pipe(v.array(PictureBytes), v.readonly()),
});
export type RecordFile = v.InferOutput<typeof RecordShape>;
export type RecordEntry = RecordFile['entries'][number];

/**
 * The lines of a ledger as a file holds them: the stamps stand in the unprotected headers. Of an entry that lost its shape the
 * place alone goes into the file, which nobody could read with it; one whose bytes differ goes in as it is, and is found.
 */
export function recordEntries({ history, stamps }: Pick<Kept, 'history' | 'stamps'>): RecordEntry[] {
  return history.entries.map((line) => {
    if (!v.is(SealedEntry, line)) return leftOut(line);
    const own = stamps.filter(({ seq }) => seq === line.seq);
    return own.length > 0 ? { ...line, jws: { ...line.jws, header: headerOf(own) } } : line;
  });
}

/** The lines as they are kept: without the unprotected headers. */
export function linesOf({ entries }: Pick<RecordFile, 'entries'>): Line[] {
  return entries.map((entry) => {
    if (!isSealed(entry)) return entry;
    const { protected: sealed, payload, signature } = entry.jws;
    return { ...entry, jws: { protected: sealed, payload, signature } };
  });
}

/** The tokens over the signature of an entry, base64. */
export function tokensOf(entry: RecordEntry): string[] {
  const headers = isSealed(entry) ? (entry.jws.header?.etsiU ?? []) : [];
  return headers.flatMap(({ sigTst }) => sigTst.tstTokens.map(({ val }) => val));
}

const headerOf = (stamps: Kept['stamps']) => ({
  etsiU: stamps.map(({ token }) => ({ sigTst: { tstTokens: [{ val: token }] } })),
});
