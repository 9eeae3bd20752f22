import * as v from 'valibot';
import { BASES, REASONS } from '../../core/reading';
import { AccountShape, InstantShape, ObservationShape, SealedReadingShape, StartedShape } from '../../core/shapes';
import { CODES, OUTCOMES } from '../../core/verify/verdict';
import { OPEN_FAULTS } from '../read-file';

/** The version of the lines: another form, or another meaning, has another one. */
export const LINE_VERSION = 1;

/** Longest name in a line, in characters. */
export const LINE_WORDS_MAX = 300;

/** Most settings, and most time stamps, that a line tells of; all are counted. */
export const ROWS_MAX = 100;

/**
 * What a setting shows, as states are derived everywhere; `hidden`: there may have been a later reading, which was erased or
 * left out. `unread`: the record tells nothing of it.
 */
const STATES = [
  'unread',
  'hidden',
  'unknown',
  'option',
  'on',
  'on-again',
  'off-shown',
  'off-first-seen',
  'off-since',
  'off-between',
] as const;

/** Why there is no verdict: the file could not be opened, or this program failed at it. */
const ERRORS = [...OPEN_FAULTS, 'failed'] as const;
export type LineError = (typeof ERRORS)[number];

const words = v.pipe(v.string(), v.maxLength(LINE_WORDS_MAX));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const instant = v.nullable(InstantShape);
/** UTC: a token knows no zone. */
const stampTime = InstantShape.entries.utc;
const { ledger, seq, prev: digest } = StartedShape.entries;
const [switchRead, optionRead] = SealedReadingShape.options;
const [unknown, { entries: known }] = AccountShape.options;
const account = v.union([unknown, known.label]);

/** What a record tells of one setting, and of one account where it tells accounts apart. */
const settingEntries = {
  setting: ObservationShape.entries.setting.entries.id,
  /** As it was last seen under; null where the record tells nothing of the setting. */
  settingName: v.nullable(words),
  /** The letter of the account that the latest reading is of. */
  account,
  /** What the holder calls that account. */
  accountName: v.nullable(words),
  state: v.picklist(STATES),
  /** What the latest reading showed; null where the state is `unread`, `hidden` or `unknown`. */
  value: v.nullable(v.union([switchRead.entries.value, optionRead.entries.value])),
  /** The words of the option, as the page had them. */
  option: v.nullable(words),
  basis: v.nullable(v.picklist(BASES)),
  /** The first reading of the run that the state is told by: of the offs, or the on that was found again. */
  stateFirstAt: instant,
  /** The last reading of the other value before that run. */
  otherLastAt: instant,
  /** How many readings of it the record holds; then the times of the first of them and of the latest. */
  readings: count,
  firstReadAt: instant,
  lastReadAt: instant,
  /** The latest attempt that failed, where no reading came after it. */
  failedAt: instant,
  failedReason: v.nullable(v.picklist(REASONS)),
  /** The earliest time stamp over the latest reading or over an entry after it: the reading existed by then. */
  stampTime: v.nullable(stampTime),
};

const SettingLineShape = v.strictObject(settingEntries);
export type SettingLine = v.InferOutput<typeof SettingLineShape>;

const StampLineShape = v.strictObject({
  seq,
  time: stampTime,
  /** The name in the certificate that signed it; anybody can make one with any name. */
  authority: words,
  /** SHA-256 of that certificate, in hexadecimal digits. */
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** Whether that is before the time which the entry itself gives. */
  isEarlier: v.boolean(),
});
export type StampLine = v.InferOutput<typeof StampLineShape>;

/**
 * A line: one file of a folder, and what came of it. All members are always there. What a record tells is null, or an empty
 * list, unless it is unchanged: of a file that does not match, no entry is to be relied on.
 */
export const LineShape = v.strictObject({
  version: v.literal(LINE_VERSION),
  /** Its path below the folder, with `/` between names. */
  file: v.string(),
  outcome: v.picklist(OUTCOMES),
  /** What is wrong, in one English sentence; null where nothing is. */
  reason: v.nullable(v.string()),
  /** Each code that was found, once; `problemCount` counts every finding. */
  codes: v.array(v.picklist(CODES)),
  problemCount: count,
  error: v.nullable(v.picklist(ERRORS)),
  ledger: v.nullable(ledger),
  /** The thumbprint of the key. */
  key: v.nullable(digest),
  /** Sealed entries, those that the holder left out, and those that were erased. */
  entries: v.nullable(count),
  leftOut: v.nullable(count),
  erased: v.nullable(count),
  /** How many of them the device's clock puts before the one above. */
  clockBacks: v.nullable(count),
  /** The device's times of the first and of the last sealed entry. */
  from: instant,
  to: instant,
  stampCount: count,
  stamps: v.array(StampLineShape),
  /** The members of a setting are those of the main one, for the account that was read last. */
  ...settingEntries,
  setting: v.nullable(settingEntries.setting),
  account: v.nullable(account),
  state: v.nullable(settingEntries.state),
  readings: v.nullable(count),
  settingCount: count,
  settings: v.array(SettingLineShape),
});
export type Line = v.InferOutput<typeof LineShape>;
