import { NO_LINK } from '../../src/core/chain';
import type { Entry } from '../../src/core/entry';
import { type Exported, type History, historyOf } from '../../src/core/history';
import { type Instant, instantAt } from '../../src/core/instant';
import type { KnownAccount } from '../../src/core/ledger';
import type { Account, Reply, SealedReading } from '../../src/core/payload';
import type { Region } from '../../src/core/region';
import { MAIN_SETTING } from '../../src/core/setting';
import { shownState } from '../../src/core/state';
import type { ExportInput, Recorded } from '../../src/export/input';
import { WORDS } from '../ui/words';
import { entryOf, type Written } from './entry-of';

/** Entries that are well formed and rightly linked, but signed by nobody: formats are made of them, checks are not. */

export const LEDGER = '5f0c6f0e-6d0a-4f2e-9a51-0d3b8f1f7a10';
/** The public key of RFC 7517, appendix A.1, and its thumbprint. */
export const KEY = {
  kid: 'cn-I_WNMClehiVp51i_0VpOENW1upEerA8sEam5hn-s',
  jwk: {
    kty: 'EC',
    crv: 'P-256',
    x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
    y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
  },
} as const;
export const PROGRAM = { name: 'Opt-Out Witness for LinkedIn', version: '0.1.0', browser: 'Chrome 156' };

const SIGNER = { ledger: LEDGER, key: KEY, program: PROGRAM };

/** `at('2026-11-23T10:36:02.417Z')`, by default in a zone one hour east. */
export const at = (utc: string, eastMinutes = 60): Instant => instantAt(Date.parse(utc), eastMinutes);

export const started = (when: Instant, reason: 'first' | 'key-missing' | 'erased' = 'first'): Written => ({
  kind: 'started',
  at: when,
  reason,
});
export const statement = (when: Instant, text: string): Written => ({ kind: 'statement', at: when, text });
export const accountName = (when: Instant, account: KnownAccount, text: string): Written => ({
  kind: 'account',
  at: when,
  account,
  text,
});
export const objection = (when: Instant, right: 'gdpr-article-21' | null = null): Written => ({
  kind: 'objection',
  at: when,
  right,
});
/** @param day `2026-11-23` */
export const turnedOff = (when: Instant, day: string, account: Account = 'unknown'): Written => ({
  kind: 'turned-off',
  at: when,
  day,
  account,
});
export const reply = (when: Instant, noted: Partial<Reply> = {}): Written => ({
  kind: 'reply',
  at: when,
  request: 'objection',
  says: 'confirms',
  day: '2026-11-24',
  reference: '',
  text: '',
  ...noted,
});
export const region = (when: Instant, named: Region): Written => ({ kind: 'region', at: when, region: named });
/** @param bytes of a PNG, base64 */
export const picture = (when: Instant, bytes: string): Written => ({ kind: 'picture', at: when, bytes });
/** Says that the line of that number, an observation, was erased; whoever tests takes the contents away. */
export const erased = (when: Instant, seq: number): Written => ({ kind: 'erased', at: when, seq });
export const unread = (
  when: Instant,
  reason: Extract<SealedReading, { outcome: 'unreadable' }>['reason'],
): Written => ({
  kind: 'observation',
  at: when,
  reading: { outcome: 'unreadable', reason },
});
export const read = (
  when: Instant,
  value: 'on' | 'off',
  basis: 'confirmed' | 'shown' = 'confirmed',
  change: 'none' | 'seen' | 'found' = 'none',
  more: Partial<Extract<Written, { kind: 'observation' }>> = {},
): Written => ({
  kind: 'observation',
  at: when,
  reading: { outcome: 'read', value, rung: 'setting-key', basis, change },
  ...more,
});

/** What was read of a setting with options. */
export const option = (value: string, words: string): SealedReading => ({
  outcome: 'read',
  value,
  option: words,
  rung: 'setting-key',
  basis: 'confirmed',
  change: 'none',
});

/** A PNG of one black pixel, base64. */
export const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=';

/** The main job: on, turned off on screen, off from a fresh page, and what follows in a life of a record. */
export const MAIN_JOB: readonly Written[] = [
  started(at('2026-11-23T10:20:11.204Z')),
  read(at('2026-11-23T10:20:11.204Z'), 'on'),
  read(at('2026-11-23T10:35:40.118Z'), 'off', 'shown', 'seen'),
  read(at('2026-11-23T10:36:02.417Z'), 'off'),
  statement(at('2026-11-23T10:41:00.000Z'), 'Dr. Anna Muster, lawyer'),
  unread(at('2026-12-01T07:12:45.900Z'), 'too-slow'),
  read(at('2026-12-09T07:02:11.530Z'), 'off'),
];

export const EXPORTED_AT = at('2026-12-09T07:05:30.000Z');

const PUBLISHED = [
  {
    address: 'https://www.linkedin.com/help/linkedin/answer/a6278444',
    title: 'LinkedIn’s help page',
    read: 'Nov 2026',
  },
  { address: 'https://www.linkedin.com/legal/privacy-policy', title: 'LinkedIn’s Privacy Policy', read: 'Nov 2026' },
];

/** A history with these lines. */
export async function historyWith(lines: readonly Written[], exported?: Exported): Promise<History> {
  const entries: Entry[] = [];
  for (const [seq, line] of lines.entries()) {
    entries.push(await entryOf(line, seq, entries.at(-1)?.link ?? NO_LINK, SIGNER));
  }
  return historyOf(LEDGER, entries, exported);
}

/** The same, for histories that something can be exported from. */
export async function exampleInput(
  lines: readonly Written[] = MAIN_JOB,
  more: Partial<ExportInput> = {},
): Promise<ExportInput> {
  const history = await historyWith(lines);
  return {
    // All examples hold a line; whether `isRecorded` says so is tested where it belongs.
    history: history as Recorded,
    key: KEY,
    stamps: [],
    pictures: [],
    verifying: 'How to check by hand.\n',
    setting: MAIN_SETTING,
    state: shownState(history.observations, MAIN_SETTING, history.unseen),
    at: EXPORTED_AT,
    program: PROGRAM,
    ...WORDS,
    language: 'en',
    published: PUBLISHED,
    ...more,
  };
}
