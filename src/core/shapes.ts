import * as v from 'valibot';
import { DAY, isDay } from './day';
import { PAYLOAD_CONTEXT, STATEMENT_MAX } from './payload';
import { BASES, CHANGES, REASONS, RUNGS } from './reading';
import { REGIONS } from './region';
import { REFERENCE_MAX, REPLIES, REPLY_MAX, REQUESTS } from './reply';
import { OPTION_VALUE, SWITCH_VALUES } from './setting';

// The shapes of what is sealed, for whatever seals or checks. What only shows its own history imports the types alone.

/** A moment by this device's clock: UTC to the millisecond, and the local offset that was in force then (`+01:00`). */
export const InstantShape = v.strictObject({
  utc: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/), v.check(isCalendarTime)),
  offset: v.pipe(v.string(), v.regex(/^[+-]\d\d:\d\d$/)),
});

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
/** 32 bytes as base64url without padding. */
const Digest = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));
const Uuid = v.pipe(v.string(), v.uuid());

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** A letter of this history, and a salted reference that says nothing outside it. */
export const KnownAccountShape = v.strictObject({
  label: v.pipe(v.string(), v.regex(/^[A-Z]{1,3}$/)),
  reference: Digest,
});

/** `unknown` until the page tells. */
export const AccountShape = v.union([v.literal('unknown'), KnownAccountShape]);

/**
 * An objection, said by the holder alone: a switch seen off is none. `right` names Article 21 of GDPR and UK GDPR where the
 * holder relies on it.
 */
export const ObjectionShape = v.strictObject({
  kind: v.literal('right-exercise'),
  right: v.nullable(v.literal('gdpr-article-21')),
  purpose: v.strictTuple([v.literal('model-training'), v.literal('content-generation')]),
});

/** `2026-11-23`, a day of the calendar. */
export const DayShape = v.pipe(v.string(), v.regex(DAY), v.check(isDay));

export const ProgramShape = v.strictObject({ name: text(60), version: text(30), browser: text(60) });

/** Where a reading was made, without query; heading and control are the words on the page, cleaned. */
const PageShape = v.strictObject({ address: text(300), language: text(35), heading: text(300), control: text(300) });

const outcome = v.literal('read');
const how = { rung: v.picklist(RUNGS), basis: v.picklist(BASES), change: v.picklist(CHANGES) };

export const SealedReadingShape = v.variant('outcome', [
  v.strictObject({ outcome, value: v.picklist(SWITCH_VALUES), ...how }),
  /** Of a radio group or a list: the token in the markup, and beside it the words as displayed, cleaned. */
  v.strictObject({ outcome, value: v.pipe(v.string(), v.regex(OPTION_VALUE)), option: text(300), ...how }),
  v.strictObject({ outcome: v.literal('unreadable'), reason: v.picklist(REASONS) }),
]);

const frame = {
  '@context': v.literal(PAYLOAD_CONTEXT),
  version: v.literal(1),
  ledger: Uuid,
  seq: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** The link of the entry before; 32 zero bytes for the first. */
  prev: Digest,
  at: InstantShape,
  program: ProgramShape,
  /** What the entry stands for, in plain English. */
  sentence: text(1200),
};

export const StartedShape = v.strictObject({
  ...frame,
  kind: v.literal('started'),
  reason: v.picklist(['first', 'key-missing', 'erased']),
  /** The ledger that could no longer grow, where there was one. */
  earlier: v.nullable(v.strictObject({ ledger: Uuid, seq: frame.seq, link: Digest })),
});

export const ObservationShape = v.strictObject({
  ...frame,
  kind: v.literal('observation'),
  /** One document's life under our script, and the number of the report within it: tells repeats from new readings. */
  visit: Uuid,
  pass: count,
  setting: v.strictObject({ id: text(80), name: text(120) }),
  reading: SealedReadingShape,
  page: PageShape,
  account: AccountShape,
});

const stated = { ...frame, kind: v.literal('statement'), text: text(STATEMENT_MAX) };

/**
 * What nobody but the holder knows: whom the record is for, whose account it is, an objection, the day on which they turned
 * the main setting off, their region, what LinkedIn replied to a request of theirs.
 */
export const StatementShape = v.variant('about', [
  v.strictObject({ ...stated, about: v.literal('recipient') }),
  v.strictObject({ ...stated, about: v.literal('account'), account: KnownAccountShape }),
  v.strictObject({ ...stated, about: v.literal('objection'), objection: ObjectionShape }),
  v.strictObject({ ...stated, about: v.literal('turned-off'), account: AccountShape, day: DayShape }),
  v.strictObject({ ...stated, about: v.literal('region'), region: v.picklist(REGIONS) }),
  v.strictObject({
    ...stated,
    about: v.literal('reply'),
    /** The words of the reply, as far as the holder noted them. */
    text: text(REPLY_MAX),
    request: v.picklist(REQUESTS),
    says: v.picklist(REPLIES),
    /** The day of the reply. */
    day: DayShape,
    /** Empty where it has none. */
    reference: text(REFERENCE_MAX),
  }),
]);

/** The holder's picture of the page: the entry fixes its bytes, which travel beside the entries. */
export const PictureShape = v.strictObject({
  ...frame,
  kind: v.literal('picture'),
  taken: InstantShape,
  /** Without query. */
  address: text(300),
  /** SHA-256 of the file. */
  digest: Digest,
  media: v.literal('image/png'),
  /** Bytes of the file; width and height in pixels. */
  size: count,
  width: count,
  height: count,
  cropped: v.boolean(),
});

/** Says that the contents of an earlier entry were erased; the place of it stays. */
const ErasedShape = v.strictObject({
  ...frame,
  kind: v.literal('erased'),
  erased: v.strictObject({
    seq: count,
    kind: v.picklist(['observation', 'statement', 'picture']),
    /** Which setting an erased observation was of, where that was known: it hides the state of no other. */
    setting: v.exactOptional(text(80)),
  }),
});

/** What is sealed in one entry. */
export const PayloadShape = v.variant('kind', [
  StartedShape,
  ObservationShape,
  StatementShape,
  PictureShape,
  ErasedShape,
]);

function isCalendarTime(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}
