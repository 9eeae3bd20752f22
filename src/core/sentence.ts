import { type Day, dateOf } from './day';
import { type Instant, wallClock } from './instant';
import type { Account, ObjectionRight, Reply, SealedReading, Started } from './payload';
import type { Reason } from './reading';
import type { Region } from './region';
import type { ReplyKind, RequestKind } from './reply';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

// Sealed sentences are English for good: they are part of what is signed, so no table of messages may change them.
const REASON_WORDS: Readonly<Record<Reason, string>> = {
  'signed-out': 'LinkedIn asked for a sign-in',
  'no-switch': 'the page showed no such switch',
  'too-slow': 'the page did not show the switch within 20 seconds',
  several: 'the page showed more than one switch, and none is marked as this setting',
  disagreement: 'the page gave two different answers about the switch',
  'greyed-out': 'the switch was greyed out on the page',
  'unknown-value': 'the page showed a value that this version does not know',
  'other-page': 'the page was a different LinkedIn page',
  'error-page': 'LinkedIn answered with an error page',
  'no-access': 'the browser did not let the extension read the page',
  'private-window': 'the extension does not run in private windows',
};

/** What the plain sentence of an observation is made of. */
export type Told = {
  readonly at: Instant;
  readonly name: string;
  readonly reading: SealedReading;
  readonly account: Account;
};

const device = (at: Instant): string => `On ${moment(at)}, by the clock of this device,`;
const holder = (at: Instant): string => `${device(at)} the person who made this record`;

/** The sentence that is sealed into an observation (interface, section 8.3). */
export function observationSentence({ at, name, reading, account }: Told): string {
  const when = `${device(at)} this browser`;
  if (reading.outcome === 'unreadable') {
    const why = REASON_WORDS[reading.reason];
    return `${when} opened the page of LinkedIn’s setting “${name}”. Its state could not be read: ${why}. ${whose(account)}`;
  }
  return `${when} showed LinkedIn’s setting “${name}” ${shown(reading)}, ${manner(reading)}. ${whose(account)}`;
}

/** The sentence that is sealed into the holder's statement of whom the record is for. */
export function recipientSentence(at: Instant, recipient: string): string {
  return `${holder(at)} stated that it is for: ${recipient}`;
}

/** The sentence that is sealed into the holder's statement of whose account one of this history's accounts is. */
export function accountSentence(at: Instant, label: string, name: string): string {
  return `${holder(at)} stated that account ${label} of this history is the account of: ${name}`;
}

/** The sentence that is sealed into the holder's objection. It says what was said, not that LinkedIn was told. */
export function objectionSentence(at: Instant, right: ObjectionRight): string {
  const ground = right === null ? '' : ', under Article 21 of the GDPR or the UK GDPR';
  return `${holder(at)} stated that they object to the use of their data for training AI models that create content${ground}.`;
}

/** The sentence that is sealed into the holder's statement of the day on which they turned the main setting off. */
export function turnedOffSentence(at: Instant, name: string, off: Day, account: Account): string {
  return `${holder(at)} stated that they turned LinkedIn’s setting “${name}” off on ${day(dateOf(off))}. ${of(account)}`;
}

const REGION_WORDS: Readonly<Record<Region, string>> = {
  us: 'the United States',
  eu: 'the EU, the EEA or Switzerland',
  uk: 'the United Kingdom',
  hk: 'Hong Kong',
  ca: 'Canada',
  cn: 'Mainland China',
  other: 'none of: United States, EU, EEA, Switzerland, United Kingdom, Hong Kong, Canada, Mainland China',
};

/** The sentence that is sealed into the holder's statement of their region. */
export function regionSentence(at: Instant, region: Region): string {
  return `${holder(at)} stated that their region is: ${REGION_WORDS[region]}.`;
}

const REQUEST_WORDS: Readonly<Record<RequestKind, string>> = {
  objection: 'their objection',
  access: 'their request for a copy of their data',
  erasure: 'their request for deletion',
  correction: 'their request for correction',
};

const REPLY_WORDS: Readonly<Record<ReplyKind, string>> = {
  confirms: 'confirmed that it had received',
  extends: 'said that it needs more time for',
  answers: 'answered',
  unanswered: 'had not answered',
};

/** The sentence that is sealed into the holder's statement of what LinkedIn replied. Its own words stand beside it. */
export function replySentence(at: Instant, { request, says, day: replied, reference }: Omit<Reply, 'text'>): string {
  const numbered = reference === '' ? '' : ` Its reference is: ${reference}`;
  return `${holder(at)} stated that on ${day(dateOf(replied))} LinkedIn ${REPLY_WORDS[says]} ${REQUEST_WORDS[request]}.${numbered}`;
}

/** The sentence of the holder's picture. */
export function pictureSentence(at: Instant, taken: Instant, address: string): string {
  return `${holder(at)} added a picture of the page ${address}, taken on ${moment(taken)}.`;
}

/** The sentence that stands for what was erased. */
export function erasedSentence(at: Instant, seq: number): string {
  return `${holder(at)} erased the contents of entry ${seq}.`;
}

const BEGUN_AFTER: Readonly<Record<Started['reason'], string>> = {
  first: '',
  'key-missing': ' The key of the earlier history was gone, so that one could no longer grow.',
  erased: ' An earlier history in this browser was erased.',
};

/** The sentence that opens a ledger. */
export function startedSentence(at: Instant, reason: Started['reason']): string {
  return `${device(at)} this history started.${BEGUN_AFTER[reason]}`;
}

type Read = Extract<SealedReading, { outcome: 'read' }>;

// A page may show an option without any words; its token then stands for it.
const shown = (reading: Read): string =>
  'option' in reading ? `at “${reading.option || reading.value}”` : `switched ${reading.value.toUpperCase()}`;

function manner(reading: Read): string {
  if (reading.change === 'seen') {
    return `changed${from(reading)} while the page was open, not yet read again from a freshly loaded page`;
  }
  return reading.basis === 'confirmed' ? 'on a freshly loaded page' : 'on a page that was not freshly loaded';
}

// Of a switch what it was before goes without saying.
function from(reading: Read): string {
  if ('option' in reading) return '';
  return reading.value === 'off' ? ' from ON' : ' from OFF';
}

// Of a statement no page says whose it was.
function of(account: Account): string {
  return account === 'unknown'
    ? 'They did not say of which account.'
    : `It is of account ${account.label} of this history.`;
}

function whose(account: Account): string {
  if (account === 'unknown') return 'The page did not say whose account was signed in.';
  return `It is account ${account.label} of this history.`;
}

// "23 November 2026 at 11:36:02 (UTC+01:00; 10:36:02 UTC)"; the date in UTC stands where it is another day there.
function moment(at: Instant): string {
  const local = wallClock(at);
  const utc = new Date(at.utc);
  const sameDay = local.getUTCDate() === utc.getUTCDate();
  const there = sameDay ? clock(utc) : `${day(utc)}, ${clock(utc)}`;
  return `${day(local)} at ${clock(local)} (UTC${at.offset}; ${there} UTC)`;
}

const day = (date: Date) => `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
const clock = (date: Date) => date.toISOString().slice(11, 19);
