import * as v from 'valibot';
import { Instant } from './instant';
import { BASES, CHANGES, REASONS, RUNGS } from './reading';
import { SWITCH_VALUES } from './setting';

/** The version of the payload's words; a reader refuses any other. */
export const PAYLOAD_CONTEXT = 'urn:optout-record:v1';

/** Longest statement of a holder, in characters. */
export const STATEMENT_MAX = 200;

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
/** 32 bytes as base64url without padding. */
const Digest = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));
const Uuid = v.pipe(v.string(), v.uuid());

/** `unknown` until the page tells; else a letter of this history and a salted reference that says nothing outside it. */
export const Account = v.union([
  v.literal('unknown'),
  v.strictObject({ label: v.pipe(v.string(), v.regex(/^[A-Z]{1,3}$/)), reference: Digest }),
]);
export type Account = v.InferOutput<typeof Account>;

const Program = v.strictObject({ name: text(60), version: text(30), browser: text(60) });
export type Program = v.InferOutput<typeof Program>;

/** Where a reading was made, without query; heading and control are the words on the page, cleaned. */
const Page = v.strictObject({ address: text(300), language: text(35), heading: text(300), control: text(300) });

const SealedReading = v.variant('outcome', [
  v.strictObject({
    outcome: v.literal('read'),
    value: v.picklist(SWITCH_VALUES),
    rung: v.picklist(RUNGS),
    basis: v.picklist(BASES),
    change: v.picklist(CHANGES),
  }),
  v.strictObject({ outcome: v.literal('unreadable'), reason: v.picklist(REASONS) }),
]);
export type SealedReading = v.InferOutput<typeof SealedReading>;

const frame = {
  '@context': v.literal(PAYLOAD_CONTEXT),
  version: v.literal(1),
  ledger: Uuid,
  seq: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** The link of the entry before; 32 zero bytes for the first. */
  prev: Digest,
  at: Instant,
  program: Program,
  /** What the entry stands for, in plain English. */
  sentence: text(1200),
};

export const Started = v.strictObject({
  ...frame,
  kind: v.literal('started'),
  reason: v.picklist(['first', 'key-missing']),
  /** The ledger that could no longer grow, where there was one. */
  earlier: v.nullable(v.strictObject({ ledger: Uuid, seq: frame.seq, link: Digest })),
});

export const Observation = v.strictObject({
  ...frame,
  kind: v.literal('observation'),
  /** One document's life under our script, and the number of the report within it: tells repeats from new readings. */
  visit: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  pass: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  setting: v.strictObject({ id: text(80), name: text(120) }),
  reading: SealedReading,
  page: Page,
  account: Account,
});
export type Observation = v.InferOutput<typeof Observation>;

export const Statement = v.strictObject({
  ...frame,
  kind: v.literal('statement'),
  about: v.picklist(['recipient']),
  text: text(STATEMENT_MAX),
});
export type Statement = v.InferOutput<typeof Statement>;

/** What is sealed in one entry. */
export const Payload = v.variant('kind', [Started, Observation, Statement]);
export type Payload = v.InferOutput<typeof Payload>;

/** The members that the ledger itself adds when it seals. */
export type Unplaced<P extends Payload> = P extends Payload
  ? Omit<P, '@context' | 'version' | 'ledger' | 'seq' | 'prev'>
  : never;
