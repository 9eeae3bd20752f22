import * as v from 'valibot';
import { cleanWords } from '../clean';
import { isSealed } from '../entry';
import { RECORD_FORMAT, RECORD_VERSION, type RecordFile, RecordShape } from '../record';
import { readJson } from './json';
import type { Problem } from './verdict';

/** Most wrong places that are named; a text made of nothing else would fill the memory. */
export const FIELDS_MAX = 20;
const FIELD_LENGTH = 120;
/** Longest entry, as JSON, in which wrong places are named; a longer one may be a list of nothing else. */
export const ENTRY_LENGTH = 300_000;

/** A record, or what is wrong with its shape; `fields` names all places that are wrong, as `entries.3.salt`. */
export type ParsedRecord =
  | { readonly ok: true; readonly record: RecordFile }
  | { readonly ok: false; readonly problem: Problem };

const Named = v.looseObject({});
const Ours = v.looseObject({ format: v.literal(RECORD_FORMAT) });
const Known = v.looseObject({ version: v.literal(RECORD_VERSION) });

const list = v.array(v.unknown());
const Frame = v.strictObject({ ...RecordShape.entries, entries: list, pictures: list });
const Lists = v.looseObject({ entries: v.fallback(list, []), pictures: v.fallback(list, []) });
const [Sealed, LeftOut] = RecordShape.entries.entries.pipe[0].item.options;
const Picture = RecordShape.entries.pictures.pipe[0].item;

/** Reads the JSON text of a record, attacker-controlled text; no signature and no link is checked here. */
export function parseRecord(text: string): ParsedRecord {
  const read = readJson(text);
  return read.ok ? shaped(read.raw) : read;
}

function shaped(raw: unknown): ParsedRecord {
  if (!v.is(Ours, raw)) return { ok: false, problem: { code: 'not-a-record', fields: ['format'] } };
  // Before anything else: another version may have any other shape.
  if (!v.is(Known, raw)) return { ok: false, problem: { code: 'unknown-version', ...unknownWord(raw, 'version') } };
  const parsed = v.safeParse(RecordShape, raw, { abortEarly: true });
  if (!parsed.success) return { ok: false, problem: { code: 'malformed', fields: wrongFields(raw) } };
  // Anybody can make a file of nothing but places without contents: no key had a part in it.
  if (!parsed.output.entries.some(isSealed)) return { ok: false, problem: { code: 'malformed', fields: ['entries'] } };
  // The parser drops `__proto__` from a map of any names. What is compared later is what stands in the file, and that it is
  // such a map was just parsed.
  const context = raw['@context'] as RecordFile['@context'];
  return { ok: true, record: { ...parsed.output, '@context': context } };
}

/** The member that holds a word this version does not know, and the word where it is one. */
export function unknownWord(holder: unknown, field: string): Pick<Problem, 'fields' | 'found'> {
  const word = v.is(Named, holder) ? Object.entries(holder).find(([name]) => name === field)?.[1] : undefined;
  const isWord = typeof word === 'string' || typeof word === 'number';
  return { fields: [field], ...(isWord ? { found: cleanWords(String(word), FIELD_LENGTH) } : {}) };
}

// One item after the other, so that a list of nothing but wrong items is not gathered whole.
function wrongFields(raw: unknown): string[] {
  const fields = new Set(fieldsOf(Frame, raw));
  const { entries, pictures } = v.parse(Lists, raw);
  gather(fields, 'entries', entries, wrongInEntry);
  gather(fields, 'pictures', pictures, (picture) => fieldsOf(Picture, picture));
  return [...fields];
}

function wrongInEntry(entry: unknown): string[] {
  // With time stamps enough it is right at any length.
  if (v.is(Sealed, entry)) return [];
  if (JSON.stringify(entry).length > ENTRY_LENGTH) return [''];
  return fieldsOf(v.is(Named, entry) && 'jws' in entry ? Sealed : LeftOut, entry);
}

function gather(fields: Set<string>, list: string, items: readonly unknown[], of: (item: unknown) => string[]): void {
  for (const [place, item] of items.entries()) {
    for (const field of of(item)) {
      if (fields.size >= FIELDS_MAX) return;
      fields.add([list, place, field].filter((part) => part !== '').join('.'));
    }
  }
}

/** All places where a value has not the shape, cleaned: their names may come from a file. Empty for the value itself. */
export function fieldsOf(shape: v.GenericSchema, value: unknown): string[] {
  return fieldsIn(v.safeParse(shape, value).issues);
}

/** The same of what a parser has said. */
export function fieldsIn(issues: readonly v.BaseIssue<unknown>[] = []): string[] {
  const fields = issues.map((issue) => cleanWords(v.getDotPath(issue) ?? '', FIELD_LENGTH));
  return [...new Set(fields)].slice(0, FIELDS_MAX);
}
