import * as v from 'valibot';
import { TRANSITIONS } from '../core/adds';
import { STATEMENT_MAX } from '../core/payload';
import { BASES, REASONS, RUNGS } from '../core/reading';
import { base64, PICTURE_MAX, RECORD_MAX, TOKEN_MAX } from '../core/record';
import { REGIONS } from '../core/region';
import { REFERENCE_MAX, REPLIES, REPLY_MAX, REQUESTS } from '../core/reply';
import { SWITCH_VALUES } from '../core/setting';
import { DayShape, InstantShape, KnownAccountShape, ObjectionShape, StartedShape } from '../core/shapes';
import type { ToBackground } from './protocol';

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
/** More time stamps, of a kilobyte each, than stand in the longest record. */
const STAMPS_MAX = 100_000;
/** An address without query and hash, in the characters that addresses are made of. */
const PLAIN_ADDRESS = /^https:\/\/[!"$->@-~]*$/;

const number = (min: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(min));

const read = {
  outcome: v.literal('read'),
  rung: v.picklist(RUNGS),
  basis: v.picklist(BASES),
  transition: v.picklist(TRANSITIONS),
};

const ReportMessage = v.strictObject({
  type: v.literal('report'),
  visit: v.pipe(v.string(), v.uuid()),
  pass: number(1),
  setting: v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/)),
  page: v.strictObject({
    address: v.pipe(text(300), v.regex(PLAIN_ADDRESS)),
    language: text(2000),
    heading: text(300),
    control: text(300),
  }),
  // A name in letters that an address must escape takes nine characters for each.
  ownLinks: v.pipe(v.array(text(2000)), v.maxLength(20)),
  reading: v.variant('outcome', [
    v.strictObject({ ...read, value: v.picklist(SWITCH_VALUES) }),
    v.strictObject({ ...read, value: text(300), option: text(300) }),
    v.strictObject({ outcome: v.literal('unreadable'), reason: v.picklist(REASONS) }),
  ]),
});

const PlaceMessage = v.strictObject({
  type: v.literal('settings-at'),
  address: v.pipe(text(2000), v.regex(PLAIN_ADDRESS)),
});

const said = v.pipe(text(STATEMENT_MAX), v.minLength(1));
const { ledger: uuid } = StartedShape.entries;

const StatementMessage = v.variant('about', [
  v.strictObject({ type: v.literal('statement'), about: v.literal('recipient'), text: said }),
  v.strictObject({
    type: v.literal('statement'),
    about: v.literal('account'),
    label: KnownAccountShape.entries.label,
    text: said,
  }),
  v.strictObject({
    type: v.literal('statement'),
    about: v.literal('objection'),
    right: ObjectionShape.entries.right,
  }),
  v.strictObject({
    type: v.literal('statement'),
    about: v.literal('turned-off'),
    label: v.nullable(KnownAccountShape.entries.label),
    day: DayShape,
  }),
  v.strictObject({ type: v.literal('statement'), about: v.literal('region'), region: v.picklist(REGIONS) }),
  v.strictObject({
    type: v.literal('statement'),
    about: v.literal('reply'),
    request: v.picklist(REQUESTS),
    says: v.picklist(REPLIES),
    day: DayShape,
    reference: text(REFERENCE_MAX),
    text: text(REPLY_MAX),
  }),
]);

const EraseMessage = v.strictObject({ type: v.literal('erase'), ledger: uuid, seq: number(1) });
const EraseAllMessage = v.strictObject({ type: v.literal('erase-all') });
const ForgetMessage = v.strictObject({ type: v.literal('forget'), ledger: uuid });

const stamp = v.strictObject({
  seq: number(0),
  token: base64(TOKEN_MAX),
  time: v.pipe(text(40), v.isoTimestamp()),
  authority: text(300),
});

const StampMessage = v.strictObject({ type: v.literal('stamp'), ledger: uuid, stamp });

const ImportMessage = v.strictObject({
  type: v.literal('import'),
  text: text(RECORD_MAX),
  stamps: v.pipe(v.array(stamp), v.maxLength(STAMPS_MAX)),
});

const PictureMessage = v.strictObject({
  type: v.literal('picture'),
  taken: InstantShape,
  address: v.pipe(text(300), v.regex(PLAIN_ADDRESS)),
  bytes: base64(PICTURE_MAX),
  width: number(1),
  height: number(1),
  cropped: v.boolean(),
});

const ExportedMessage = v.strictObject({
  type: v.literal('exported'),
  ledger: uuid,
  seq: number(0),
});

const Message = v.variant('type', [
  ReportMessage,
  PlaceMessage,
  StatementMessage,
  ExportedMessage,
  EraseMessage,
  EraseAllMessage,
  StampMessage,
  PictureMessage,
  ImportMessage,
  ForgetMessage,
]);

/** The message, if it has the shape and the sizes of one; anything else is undefined. */
export function parseToBackground(raw: unknown): ToBackground | undefined {
  const parsed = v.safeParse(Message, raw);
  return parsed.success ? parsed.output : undefined;
}
