import { createHash } from 'node:crypto';
import type { Payload, Unplaced } from '../../src/core/payload';
import { accountSentence, erasedSentence, pictureSentence } from '../../src/core/sentence';
import { ACCOUNT, at, LINES, type Line, observation, PROGRAM } from './lines';

/** A line of a longer record, and what of it the file holds besides. */
export type LifeLine = Line & {
  /** The contents are not in the file: erased, or left out by the holder. */
  readonly isLeftOut?: true;
  readonly isStamped?: true;
};

/** One pixel as PNG, white and black: of the same size. */
export const WHITE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAHLCMmQAAAABJRU5ErkJggg==';
export const BLACK = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNgAAAAAgAB5Sfe/AAAAABJRU5ErkJggg==';
const ADDRESS = 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement';

const statedAccount = (utc: string, text: string): Unplaced<Payload> => ({
  kind: 'statement',
  at: at(utc),
  program: PROGRAM,
  sentence: accountSentence(at(utc), ACCOUNT.label, text),
  about: 'account',
  account: ACCOUNT,
  text,
});

const picture = (utc: string, bytes: Buffer): Unplaced<Payload> => ({
  kind: 'picture',
  at: at(utc),
  program: PROGRAM,
  sentence: pictureSentence(at(utc), at(utc), ADDRESS),
  taken: at(utc),
  address: ADDRESS,
  digest: createHash('sha256').update(bytes).digest('base64url'),
  media: 'image/png',
  size: bytes.length,
  width: 1,
  height: 1,
  cropped: true,
});

export const erased = (utc: string, seq: number): Unplaced<Payload> => ({
  kind: 'erased',
  at: at(utc),
  program: PROGRAM,
  sentence: erasedSentence(at(utc), seq),
  erased: { seq, kind: 'statement' },
});

const off = (utc: string, pass: number) =>
  observation(utc, pass, { outcome: 'read', value: 'off', rung: 'setting-key', basis: 'confirmed', change: 'none' });

const [STARTED, ON, OFF, RECIPIENT] = LINES;

/** Of every kind of entry one at least, one erased, one left out, two stamped. Tampered vectors are made from it. */
export const LIFE: readonly LifeLine[] = [
  STARTED,
  ON,
  OFF,
  { what: 'the switch is off, on a freshly loaded page', unplaced: off('2026-11-23T10:36:02.417Z', 3), isStamped: true },
  RECIPIENT,
  { what: 'the holder adds a picture', unplaced: picture('2026-11-23T10:42:00.000Z', Buffer.from(WHITE, 'base64')) },
  {
    what: 'the holder states whose account it is, and erases it later',
    unplaced: statedAccount('2026-11-23T10:43:00.000Z', 'Anna Muster'),
    isLeftOut: true,
  },
  { what: 'the contents of entry 6 are erased', unplaced: erased('2026-11-23T10:44:00.000Z', 6) },
  {
    what: 'the switch could not be read; the holder leaves it out',
    unplaced: observation('2026-12-01T07:12:45.900Z', 1, { outcome: 'unreadable', reason: 'too-slow' }),
    isLeftOut: true,
  },
  { what: 'the switch is off, two weeks later', unplaced: off('2026-12-09T07:02:11.530Z', 4), isStamped: true },
];
