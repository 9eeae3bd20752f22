import * as v from 'valibot';
import type { Bytes } from '../bytes';
import { PAYLOAD_CONTEXT, type Payload } from '../payload';
import { PayloadShape } from '../shapes';
import { readJsonBytes } from './json';
import { fieldsIn, fieldsOf, unknownWord } from './parse';
import type { Problem } from './verdict';

const KINDS = [
  'started',
  'observation',
  'statement',
  'picture',
  'erased',
] as const satisfies readonly Payload['kind'][];

const Version = v.looseObject({ '@context': v.literal(PAYLOAD_CONTEXT), version: v.literal(1) });
const Kind = v.looseObject({ kind: v.picklist(KINDS) });

export type SealedPayload =
  | { readonly ok: true; readonly payload: Payload }
  | { readonly ok: false; readonly problem: Problem };

/** Reads the bytes that an entry seals, which its holder may have made of anything. */
export function sealedPayload(bytes: Bytes): SealedPayload {
  const read = readJsonBytes(bytes);
  if (read.ok) return shaped(read.raw);
  return refused(read.problem.code === 'not-json' ? { code: 'payload-not-json' } : read.problem);
}

function shaped(raw: unknown): SealedPayload {
  // Before the shape: another version or kind may have any other.
  if (!v.is(Version, raw)) return refused({ code: 'payload-version', ...unknownWord(raw, wrongVersion(raw)) });
  if (!v.is(Kind, raw)) return refused({ code: 'payload-kind', ...unknownWord(raw, 'kind') });
  const parsed = v.safeParse(PayloadShape, raw);
  if (parsed.success) return { ok: true, payload: parsed.output };
  return refused({ code: 'payload-malformed', fields: fieldsIn(parsed.issues) });
}

const wrongVersion = (raw: unknown) => (fieldsOf(Version, raw).includes('@context') ? '@context' : 'version');

const refused = (problem: Problem): SealedPayload => ({ ok: false, problem });
