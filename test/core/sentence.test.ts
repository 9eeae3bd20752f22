import { describe, expect, it } from 'vitest';
import { type Instant, instantAt } from '../../src/core/instant';
import type { Account, SealedReading } from '../../src/core/payload';
import { REASONS, type Reason } from '../../src/core/reading';
import { observationSentence, recipientSentence, startedSentence } from '../../src/core/sentence';

const NAME = 'Data for Generative AI Improvement';
const at = (utc: string, eastMinutes = 60) => instantAt(Date.parse(utc), eastMinutes);
const AT = at('2026-11-23T10:36:02.417Z');
const WHEN = 'On 23 November 2026 at 11:36:02 (UTC+01:00; 10:36:02 UTC), by the clock of this device,';
const NOBODY = 'The page did not say whose account was signed in.';

type Read = Extract<SealedReading, { value: 'on' | 'off' }>;
const read = (value: Read['value'], basis: Read['basis'], change: Read['change'] = 'none'): Read => ({
  outcome: 'read',
  value,
  rung: 'setting-key',
  basis,
  change,
});
const told = (reading: SealedReading, account: Account = 'unknown', when: Instant = AT) =>
  observationSentence({ at: when, name: NAME, reading, account });

describe('the sentence of a reading', () => {
  const rows: readonly (readonly [what: string, reading: Read, ends: string])[] = [
    ['on, fresh', read('on', 'confirmed'), 'switched ON, on a freshly loaded page.'],
    ['off, fresh', read('off', 'confirmed'), 'switched OFF, on a freshly loaded page.'],
    ['on, not fresh', read('on', 'shown'), 'switched ON, on a page that was not freshly loaded.'],
    ['off, not fresh', read('off', 'shown'), 'switched OFF, on a page that was not freshly loaded.'],
    ['found different, fresh', read('off', 'confirmed', 'found'), 'switched OFF, on a freshly loaded page.'],
    [
      'off, the change seen',
      read('off', 'shown', 'seen'),
      'switched OFF, changed from ON while the page was open, not yet read again from a freshly loaded page.',
    ],
    [
      'on, the change seen',
      read('on', 'shown', 'seen'),
      'switched ON, changed from OFF while the page was open, not yet read again from a freshly loaded page.',
    ],
  ];
  it.each(rows)('%s', (_what, reading, ends) => {
    expect(told(reading)).toBe(`${WHEN} this browser showed LinkedIn’s setting “${NAME}” ${ends} ${NOBODY}`);
  });

  it('names the account by its letter', () => {
    const account = { label: 'AB', reference: 'r'.repeat(43) };
    expect(told(read('on', 'confirmed'), account)).toMatch(/ It is account AB of this history\.$/);
    expect(told({ outcome: 'unreadable', reason: 'several' }, account)).not.toContain(account.reference);
  });
});

describe('the sentence of an option', () => {
  const option = (words: string, basis: Read['basis'] = 'confirmed', change: Read['change'] = 'none') =>
    ({ outcome: 'read', rung: 'setting-key', value: 'HIDE', option: words, basis, change }) as const;
  const rows: readonly (readonly [what: string, reading: SealedReading, ends: string])[] = [
    ['fresh', option('Private mode'), 'at “Private mode”, on a freshly loaded page.'],
    ['not fresh', option('Private mode', 'shown'), 'at “Private mode”, on a page that was not freshly loaded.'],
    [
      'the change seen',
      option('Private mode', 'shown', 'seen'),
      'at “Private mode”, changed while the page was open, not yet read again from a freshly loaded page.',
    ],
    ['found different', option('Private mode', 'confirmed', 'found'), 'at “Private mode”, on a freshly loaded page.'],
    ['in another language', option('Privater Modus'), 'at “Privater Modus”, on a freshly loaded page.'],
    ['without words: by its token', option(''), 'at “HIDE”, on a freshly loaded page.'],
  ];
  it.each(rows)('%s', (_what, reading, ends) => {
    expect(told(reading)).toBe(`${WHEN} this browser showed LinkedIn’s setting “${NAME}” ${ends} ${NOBODY}`);
  });
});

describe('the sentence of a failed reading', () => {
  const words: Readonly<Record<Reason, string>> = {
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
  it.each(REASONS)('%s', (reason) => {
    const opened = `${WHEN} this browser opened the page of LinkedIn’s setting “${NAME}”.`;
    const why = `Its state could not be read: ${words[reason]}.`;
    expect(told({ outcome: 'unreadable', reason })).toBe(`${opened} ${why} ${NOBODY}`);
  });
});

describe('the moment in a sentence', () => {
  const rows: readonly (readonly [what: string, when: Instant, moment: string])[] = [
    [
      'east',
      at('2026-11-23T10:36:02.999Z', 60),
      'On 23 November 2026 at 11:36:02 (UTC+01:00; 10:36:02 UTC), by the clock',
    ],
    ['west', at('2026-07-04T16:05:09.000Z', -420), 'On 4 July 2026 at 09:05:09 (UTC-07:00; 16:05:09 UTC)'],
    ['half an hour', at('2026-01-31T06:00:00.000Z', 330), 'On 31 January 2026 at 11:30:00 (UTC+05:30; 06:00:00 UTC)'],
    ['half an hour west', at('2026-06-01T12:00:00.000Z', -150), 'On 1 June 2026 at 09:30:00 (UTC-02:30; 12:00:00 UTC)'],
    ['three quarters', at('2026-05-02T00:15:00.000Z', 345), 'On 2 May 2026 at 06:00:00 (UTC+05:45; 00:15:00 UTC)'],
    ['in UTC', at('2026-11-23T00:00:00.000Z', 0), 'On 23 November 2026 at 00:00:00 (UTC+00:00; 00:00:00 UTC)'],
    [
      'the day before in UTC',
      at('2026-11-22T23:30:00.000Z', 60),
      'On 23 November 2026 at 00:30:00 (UTC+01:00; 22 November 2026, 23:30:00 UTC)',
    ],
    [
      'the day after in UTC',
      at('2027-01-01T04:59:59.000Z', -300),
      'On 31 December 2026 at 23:59:59 (UTC-05:00; 1 January 2027, 04:59:59 UTC)',
    ],
    [
      'another month in UTC, farthest east',
      at('2028-02-29T10:00:00.000Z', 840),
      'On 1 March 2028 at 00:00:00 (UTC+14:00; 29 February 2028, 10:00:00 UTC)',
    ],
  ];
  it.each(rows)('%s', (_what, when, moment) => {
    expect(told(read('on', 'confirmed'), 'unknown', when).startsWith(moment)).toBe(true);
  });

  const months = [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ];
  it.each(months.map((month, index) => [month, index] as const))('writes %s in full', (month, index) => {
    const when = at(new Date(Date.UTC(2026, index, 9)).toISOString(), 0);
    expect(startedSentence(when, 'first')).toContain(`On 9 ${month} 2026 at`);
  });
});

describe('the other sentences', () => {
  it('opens a ledger', () => {
    expect(startedSentence(AT, 'first')).toBe(`${WHEN} this history started.`);
  });

  it('opens a ledger after one whose key is gone', () => {
    const gone = 'The key of the earlier history was gone, so that one could no longer grow.';
    expect(startedSentence(AT, 'key-missing')).toBe(`${WHEN} this history started. ${gone}`);
  });

  it('tells whom the record is for, in the words that were typed', () => {
    const by = 'the person who made this record stated that it is for:';
    expect(recipientSentence(AT, '{name} “Muster & Co.”')).toBe(`${WHEN} ${by} {name} “Muster & Co.”`);
  });
});
