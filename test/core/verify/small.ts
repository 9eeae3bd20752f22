import { fromUtf8, utf8 } from '../../../src/core/bytes';
import type { CheckStamp } from '../../../src/core/verify/verdict';
import { type Forged, type ForgedEntry, type Forgery, forged } from '../../vectors/forge';
import { erased, LIFE } from '../../vectors/life';

/** A toy token: JSON that repeats the signature it is for. */
export const toyToken = (signature: string): Buffer => Buffer.from(JSON.stringify({ toy: 'token', over: signature }));

export const CERTIFICATE = { subject: 'Toy', issuer: 'Toy', fingerprint: '00', until: '2030-01-01T00:00:00.000Z' };

/** Checks toy tokens, as far as that goes. */
export const checkToyStamp: CheckStamp = async (bytes, signature) => {
  const token = JSON.parse(fromUtf8(bytes));
  if (token.over !== signature) return { ok: false, code: 'stamp-imprint' };
  return { ok: true, time: '2026-12-10T00:00:00.000Z', certificate: CERTIFICATE };
};

const [STARTED, ON, , , RECIPIENT, PICTURE, , , , OFF] = LIFE;
if (!STARTED || !ON || !RECIPIENT || !PICTURE || !OFF) throw new Error('the example has ten lines');

/** A short record with a line of every sort. */
export const SMALL: readonly [Forgery, ...Forgery[]] = [
  STARTED,
  { ...ON, isStamped: true },
  PICTURE,
  { ...RECIPIENT, isLeftOut: true },
  { what: 'the contents of entry 3 are erased', unplaced: erased('2026-11-23T10:44:00.000Z', 3) },
  { ...OFF, isStamped: true },
];

export const small = (): Promise<Forged> => forged(SMALL, toyToken);

/** A record of these lines in which one is sealed in another way. */
export const resealed = (place: number, forgery: Partial<Forgery>): Promise<Forged> =>
  forged(
    SMALL.map((line, at) => (at === place ? { ...line, ...forgery } : line)),
    toyToken,
  );

export function lineAt({ entries }: Forged, place: number): Forged['entries'][number] {
  const line = entries.at(place);
  if (line === undefined) throw new Error(`the record has no line ${place}`);
  return line;
}

export function entryAt(record: Forged, place: number): ForgedEntry {
  const line = lineAt(record, place);
  if (!('jws' in line)) throw new Error(`line ${place} of the record is left out`);
  return line;
}

/** What stays of a line without its contents. */
export function leaveOut(record: Forged, place: number): void {
  const { seq, commit, link } = lineAt(record, place);
  record.entries[place] = { seq, commit, link };
}

export const base64url = (value: unknown): string =>
  Buffer.from(utf8(typeof value === 'string' ? value : JSON.stringify(value))).toString('base64url');

export const parsed = (text: string) => JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
