import * as v from 'valibot';
import { cleanWords } from './clean';
import { InstantShape, StartedShape } from './shapes';

/** What a record file calls itself, and the one version that this program writes and reads. */
export const RECORD_FORMAT = 'optout-record';
export const RECORD_VERSION = 1;

// The shapes that entries sign are the shapes that the file around them repeats.
const { ledger: Uuid, seq: Place, prev: Digest, program: Program } = StartedShape.entries;

const base64url = (length: number) => v.pipe(v.string(), v.regex(/^[\w-]+$/), v.length(length));
const Body = v.pipe(v.string(), v.regex(/^[\w-]+$/), v.maxLength(20_000));

const SealedEntry = v.strictObject({
  seq: Place,
  jws: v.strictObject({ protected: Body, payload: Body, signature: base64url(86) }),
  salt: base64url(22),
  commit: Digest,
  link: Digest,
});

/** An entry that the holder left out or erased: its place in the chain stays. */
const LeftOutEntry = v.strictObject({ seq: Place, commit: Digest, link: Digest });

const PublicKey = v.strictObject({ kty: v.literal('EC'), crv: v.literal('P-256'), x: Digest, y: Digest });

/** What a person exports: one JSON document, closed, in which nothing but these members may stand. */
export const RecordFile = v.strictObject({
  format: v.literal(RECORD_FORMAT),
  version: v.literal(RECORD_VERSION),
  /** By which program, and when, the file was written; not sealed. */
  made: v.strictObject({ program: Program, at: InstantShape }),
  ledger: Uuid,
  /** The public key that seals the entries, and its RFC 7638 thumbprint. */
  key: v.strictObject({ kid: Digest, jwk: PublicKey }),
  head: v.strictObject({ seq: Place, link: Digest }),
  entries: v.pipe(v.array(v.union([SealedEntry, LeftOutEntry])), v.readonly()),
});
export type RecordFile = v.InferOutput<typeof RecordFile>;

/** Why a text is no record that this version can read. */
type RecordRefusal = 'not-json' | 'not-a-record' | 'unknown-version' | 'malformed';

/** A record, or why there is none; `fields` names all places that are wrong, as `entries.3.salt`. */
export type ParsedRecord =
  | { readonly ok: true; readonly record: RecordFile }
  | { readonly ok: false; readonly refusal: RecordRefusal; readonly fields: readonly string[] };

/** Reads the shape of a record file, attacker-controlled text; no signature and no link is checked here. */
export function parseRecord(text: string): ParsedRecord {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { ok: false, refusal: 'not-json', fields: [] };
  }
  if (!v.is(v.looseObject({ format: v.literal(RECORD_FORMAT) }), raw)) {
    return { ok: false, refusal: 'not-a-record', fields: ['format'] };
  }
  // Before anything else: another version may have any other shape.
  if (!v.is(v.looseObject({ version: v.literal(RECORD_VERSION) }), raw)) {
    return { ok: false, refusal: 'unknown-version', fields: ['version'] };
  }
  const parsed = v.safeParse(RecordFile, raw);
  return parsed.success ? { ok: true, record: parsed.output } : malformed(parsed.issues);
}

function malformed(issues: readonly v.BaseIssue<unknown>[]): ParsedRecord {
  const fields = issues.map((issue) => cleanWords(v.getDotPath(issue) ?? ''));
  return { ok: false, refusal: 'malformed', fields: [...new Set(fields)] };
}
