import * as v from 'valibot';
import { TRANSITIONS } from '../core/adds';
import { STATEMENT_MAX } from '../core/payload';
import { BASES, REASONS, RUNGS } from '../core/reading';
import { SWITCH_VALUES } from '../core/setting';
import type { ToBackground } from './protocol';

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
/** An address without query and hash, in the characters that addresses are made of. */
const PLAIN_ADDRESS = /^https:\/\/[!"$->@-~]*$/;

const number = (min: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(min));

const ReportMessage = v.strictObject({
  type: v.literal('report'),
  visit: v.pipe(v.string(), v.uuid()),
  pass: number(1),
  setting: v.strictObject({ id: v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/)), name: text(120) }),
  page: v.strictObject({
    address: v.pipe(text(300), v.regex(PLAIN_ADDRESS)),
    language: text(2000),
    heading: text(300),
    control: text(300),
  }),
  // A name in letters that an address must escape takes nine characters for each.
  member: v.nullable(text(2000)),
  reading: v.variant('outcome', [
    v.strictObject({
      outcome: v.literal('read'),
      value: v.picklist(SWITCH_VALUES),
      rung: v.picklist(RUNGS),
      basis: v.picklist(BASES),
      transition: v.picklist(TRANSITIONS),
    }),
    v.strictObject({ outcome: v.literal('unreadable'), reason: v.picklist(REASONS) }),
  ]),
});

const StatementMessage = v.strictObject({
  type: v.literal('statement'),
  about: v.literal('recipient'),
  text: v.pipe(text(STATEMENT_MAX), v.minLength(1)),
});

const ExportedMessage = v.strictObject({
  type: v.literal('exported'),
  ledger: v.pipe(v.string(), v.uuid()),
  seq: number(0),
});

const Message = v.variant('type', [ReportMessage, StatementMessage, ExportedMessage]);

/** The message, if it has the shape and the sizes of one; anything else is undefined. */
export function parseToBackground(raw: unknown): ToBackground | undefined {
  const parsed = v.safeParse(Message, raw);
  return parsed.success ? parsed.output : undefined;
}
