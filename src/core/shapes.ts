import * as v from 'valibot';
import { PAYLOAD_CONTEXT, STATEMENT_MAX } from './payload';
import { BASES, CHANGES, REASONS, RUNGS } from './reading';
import { SWITCH_VALUES } from './setting';

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

/** `unknown` until the page tells; else a letter of this history and a salted reference that says nothing outside it. */
export const AccountShape = v.union([
  v.literal('unknown'),
  v.strictObject({ label: v.pipe(v.string(), v.regex(/^[A-Z]{1,3}$/)), reference: Digest }),
]);

export const ProgramShape = v.strictObject({ name: text(60), version: text(30), browser: text(60) });

/** Where a reading was made, without query; heading and control are the words on the page, cleaned. */
const PageShape = v.strictObject({ address: text(300), language: text(35), heading: text(300), control: text(300) });

export const SealedReadingShape = v.variant('outcome', [
  v.strictObject({
    outcome: v.literal('read'),
    value: v.picklist(SWITCH_VALUES),
    rung: v.picklist(RUNGS),
    basis: v.picklist(BASES),
    change: v.picklist(CHANGES),
  }),
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
  reason: v.picklist(['first', 'key-missing']),
  /** The ledger that could no longer grow, where there was one. */
  earlier: v.nullable(v.strictObject({ ledger: Uuid, seq: frame.seq, link: Digest })),
});

export const ObservationShape = v.strictObject({
  ...frame,
  kind: v.literal('observation'),
  /** One document's life under our script, and the number of the report within it: tells repeats from new readings. */
  visit: Uuid,
  pass: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  setting: v.strictObject({ id: text(80), name: text(120) }),
  reading: SealedReadingShape,
  page: PageShape,
  account: AccountShape,
});

const StatementShape = v.strictObject({
  ...frame,
  kind: v.literal('statement'),
  about: v.picklist(['recipient']),
  text: text(STATEMENT_MAX),
});

/** What is sealed in one entry. */
export const PayloadShape = v.variant('kind', [StartedShape, ObservationShape, StatementShape]);

function isCalendarTime(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}
