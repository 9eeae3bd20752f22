import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConversionConfig, type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { PAYLOAD_CONTEXT } from '../../src/core/payload';
import { RecordShape } from '../../src/core/record';
import { AccountShape, DayShape, InstantShape, PayloadShape, ProgramShape, StartedShape } from '../../src/core/shapes';
import { LineShape } from '../../src/verify/folder/line-shape';
import { ROOT } from '../meta/sources';

type Described = { readonly shape: v.GenericSchema; readonly description: string };

const LENGTHS =
  'Lengths count UTF-16 units in the program and code points in a schema: a text with emoji may fit here and still be too long.';

/** What is published, by the name of its file in docs/schema. */
export const PUBLISHED = {
  record: {
    shape: RecordShape,
    title: 'Record',
    description: `The file that a person exports. What the payload of an entry may hold, once decoded, is in ${PAYLOAD_CONTEXT}:payload. That a file fits says nothing about its seal. ${LENGTHS}`,
  },
  payload: {
    shape: PayloadShape,
    title: 'Payload',
    description: `What one entry of a record signs: its jws.payload, decoded from base64url. ${LENGTHS}`,
  },
  line: {
    shape: LineShape,
    title: 'Line',
    description:
      'What verify.mjs --ndjson prints of one file. docs/many-records.md says of each member what it means. What a record tells is null, or an empty list, unless the outcome is unchanged.',
  },
} as const;
export type PublishedName = keyof typeof PUBLISHED;

/** Shapes that stand in a schema once, each with what it is. */
const PARTS: Readonly<Record<string, Described>> = {
  Context: { shape: RecordShape.entries['@context'], description: 'A JSON-LD context: what the members mean.' },
  Instant: { shape: InstantShape, description: 'A moment by the clock of the device, and its local offset then.' },
  Digest: { shape: StartedShape.entries.prev, description: '32 bytes as base64url without padding.' },
  Uuid: { shape: StartedShape.entries.ledger, description: 'A UUID (RFC 9562).' },
  Seq: { shape: StartedShape.entries.seq, description: 'The place of an entry in its ledger, from 0.' },
  Program: { shape: ProgramShape, description: 'What wrote this, and in which browser.' },
  Account: { shape: AccountShape, description: 'A letter of this history, or unknown until the page tells.' },
};

/** The JSON Schema (draft 2020-12) published under this name, derived from its shape. */
export function derivedSchema(name: PublishedName): JsonSchema {
  const { shape, title, description } = PUBLISHED[name];
  const definitions = Object.fromEntries(Object.entries(PARTS).map(([part, { shape }]) => [part, shape]));
  // `readonly` is a word of TypeScript alone.
  // Where one shape stands before another, the later one says all that the earlier one does.
  const words: ConversionConfig = {
    target: 'draft-2020-12',
    typeMode: 'output',
    overrideAction,
    ignoreActions: ['readonly'],
  };
  const { $schema, $defs = {}, ...derived } = toJsonSchema(shape, { ...words, definitions });
  const head = { $schema: String($schema), $id: `${PAYLOAD_CONTEXT}:${name}`, title, description };
  return { ...head, ...derived, $defs: describedParts($defs, JSON.stringify(derived)) };
}

/** The parts that this schema, or another of its parts, refers to. */
function describedParts(parts: NonNullable<JsonSchema['$defs']>, derived: string): NonNullable<JsonSchema['$defs']> {
  const text = derived + JSON.stringify(parts);
  const used = Object.entries(PARTS).filter(([part]) => text.includes(`"#/$defs/${part}"`));
  return Object.fromEntries(used.map(([part, { description }]) => [part, { description, ...Object(parts[part]) }]));
}

const [, , calendarDay] = DayShape.pipe;
const [, , calendarTime] = InstantShape.entries.utc.pipe;
const [, uuid] = StartedShape.entries.ledger.pipe;
const HEX = '[0-9A-Fa-f]';

/** Words of JSON Schema for what the converter has none; at any other check of our own it stops. */
const overrideAction: NonNullable<ConversionConfig['overrideAction']> = ({ valibotAction, jsonSchema }) => {
  if (valibotAction === calendarTime) {
    const description = 'A time that exists. Not all readers of a schema look for that, and some take leap seconds.';
    return { ...jsonSchema, format: 'date-time', description };
  }
  if (valibotAction === calendarDay) return { ...jsonSchema, format: 'date' };
  // To most readers a format is only a note, and some let `urn:uuid:` stand before it.
  if (valibotAction === uuid) return { ...jsonSchema, pattern: `^${HEX}{8}(-${HEX}{4}){3}-${HEX}{12}$` };
  if (valibotAction.type === 'regex') return { ...jsonSchema, pattern: portable(String(jsonSchema.pattern)) };
  return undefined;
};

/** Without `\d` and `\w`, which mean other letters in other languages (JSON Schema 2020-12 Core, 6.4). */
function portable(pattern: string): string {
  const plain = pattern.replaceAll('[\\w-]', '[0-9A-Za-z_-]').replaceAll('\\d', '[0-9]');
  if (/\\[a-z]/i.test(plain)) throw new Error(`No portable form is known of ${pattern}`);
  return plain;
}

export const fileOf = (name: string): string => join(ROOT, 'docs/schema', `${name}.schema.json`);
export const published = (name: PublishedName): string => readFileSync(fileOf(name), 'utf8');

const WIDTH = 120;

/** JSON as the formatter of this repository has it: a list of words stands in one line where there is room. */
export function written(value: unknown, indent = '', before = ''): string {
  const start = indent + before;
  if (!v.is(v.union([v.array(v.unknown()), v.looseObject({})]), value)) return start + JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const line = Array.isArray(value) && value.every((item) => typeof item !== 'object') ? spaced(value) : undefined;
  if (line !== undefined && start.length + line.length < WIDTH) return start + line;
  const inner = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => written(item, inner))
    : Object.entries(value).map(([name, item]) => written(item, inner, `${JSON.stringify(name)}: `));
  return items.length === 0 ? `${start}${open}${close}` : `${start}${open}\n${items.join(',\n')}\n${indent}${close}`;
}

const spaced = (items: readonly unknown[]) => `[${items.map((item) => JSON.stringify(item)).join(', ')}]`;
