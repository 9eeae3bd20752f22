import type { Account, Observation, Payload, PictureTaken, Started, Statement, Unplaced } from '../../src/core/payload';
import type { Region } from '../../src/core/region';

export const PROGRAM = { name: 'Opt-Out Witness for LinkedIn', version: '0.1.0', browser: 'Chrome 156' };
export const AT = { utc: '2026-11-23T10:35:00.000Z', offset: '+01:00' };

export function started(): Unplaced<Started> {
  return { kind: 'started', at: AT, program: PROGRAM, sentence: 'Started.', reason: 'first', earlier: null };
}

/** An observation: confirmed on, unless told otherwise. */
export function observed(given: Partial<Observation> = {}): Unplaced<Observation> {
  return {
    kind: 'observation',
    at: AT,
    program: PROGRAM,
    sentence: 'Seen.',
    visit: 'a0000000-0000-4000-8000-000000000000',
    pass: 1,
    setting: { id: 'allowDataForGenerativeAI', name: 'Data for Generative AI Improvement' },
    reading: { outcome: 'read', value: 'on', rung: 'setting-key', basis: 'confirmed', change: 'none' },
    page: {
      address: 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
      language: 'en',
      heading: 'Data for Generative AI Improvement',
      control: 'Use my data for training content creation AI models',
    },
    account: 'unknown',
    ...given,
  };
}

/** The holder's statement of whom the record is for. */
export function stated(text = 'Dr. Anna Muster'): Unplaced<Payload> {
  return { kind: 'statement', at: AT, program: PROGRAM, sentence: 'Stated.', about: 'recipient', text };
}

/** The holder's statement of their region. */
export function regionStated(region: Region): Unplaced<Payload> {
  return { kind: 'statement', at: AT, program: PROGRAM, sentence: 'Stated.', about: 'region', region, text: '' };
}

/** The holder's statement that they turned the main setting of an account off on that day. */
export function turnedOffOn(day: string, account: Account = 'unknown') {
  const said = { about: 'turned-off', account, day, text: '' } as const;
  return {
    kind: 'statement',
    at: AT,
    program: PROGRAM,
    sentence: 'Turned off.',
    ...said,
  } satisfies Unplaced<Statement>;
}

/** The holder's note that LinkedIn confirmed an objection on that day. */
export function replied(day: string): Unplaced<Payload> {
  const noted = {
    about: 'reply',
    request: 'objection',
    says: 'confirms',
    day,
    reference: 'TS-1234',
    text: '',
  } as const;
  return { kind: 'statement', at: AT, program: PROGRAM, sentence: 'Confirmed.', ...noted };
}

/** A picture of the page, of any bytes. */
export function pictured(given: Partial<PictureTaken> = {}): Unplaced<PictureTaken> {
  return {
    kind: 'picture',
    at: AT,
    program: PROGRAM,
    sentence: 'Taken.',
    taken: AT,
    address: 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
    digest: 'd'.repeat(43),
    media: 'image/png',
    size: 3,
    width: 1,
    height: 1,
    cropped: false,
    ...given,
  };
}

/** Says that the contents of an entry were erased. */
export function erasedOf(
  seq: number,
  kind: 'observation' | 'statement' | 'picture' = 'observation',
): Unplaced<Payload> {
  return { kind: 'erased', at: AT, program: PROGRAM, sentence: 'Erased.', erased: { seq, kind } };
}

/** A payload without what the ledger adds when it seals. */
export function unplaced<P extends Payload>(payload: P): Unplaced<P> {
  const { '@context': _context, version: _version, ledger: _ledger, seq: _seq, prev: _prev, ...rest } = payload;
  // The compiler does not follow what is left of each form of a union.
  return rest as unknown as Unplaced<P>;
}
