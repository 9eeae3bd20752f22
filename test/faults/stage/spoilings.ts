import type { Entry } from '../../../src/core/entry';

export type Fields = Record<string, unknown>;
const sealed = (payload: object) => Buffer.from(JSON.stringify(payload)).toString('base64url');
const opened = ({ jws }: Entry): Fields => JSON.parse(Buffer.from(jws.payload, 'base64url').toString());
const withJws = (entry: Entry, jws: Fields): Fields => ({ ...entry, jws: { ...entry.jws, ...jws } });
const without = (name: string, { [name]: _, ...rest }: Fields): Fields => rest;
/** Other words in place of some that were sealed. */
export const says = (given: Fields) => (one: Entry) => withJws(one, { payload: sealed({ ...opened(one), ...given }) });
const flipped = (text: string) => `${text.slice(0, 40)}${text[40] === 'A' ? 'B' : 'A'}${text.slice(41)}`;

/** What the check of the exported file says of that place: nothing where only the place is in it. */
type Named = 'signature' | 'link' | 'commitment' | 'missing' | undefined;

/** What became of a row, what is found of it in the file, and whether the page says that the entry cannot be read. */
const SPOILT: Readonly<
  Record<string, readonly [named: Named, isDamaged: boolean, (entry: Entry) => Fields | undefined]>
> = {
  'a byte of the payload': ['signature', true, (one) => withJws(one, { payload: flipped(one.jws.payload) })],
  'a byte of the signature': ['signature', false, (one) => withJws(one, { signature: flipped(one.jws.signature) })],
  'a payload that is no base64': [undefined, true, (one) => withJws(one, { payload: '!' })],
  'a payload of another place': ['signature', true, says({ seq: 1 })],
  'a payload with nothing in it': ['signature', true, says({ at: undefined, program: undefined })],
  'a kind of a later version': ['signature', true, says({ kind: 'later' })],
  'a later version': ['signature', true, says({ version: 2 })],
  'a statement of a later version': ['signature', true, says({ kind: 'statement', about: 'later' })],
  'a reading that is none': ['signature', true, says({ reading: 'off' })],
  'no payload': [undefined, true, (one) => withJws(one, { payload: undefined })],
  'no JWS': [undefined, true, (one) => ({ ...one, jws: null })],
  'no signature': [undefined, false, (one) => withJws(one, { signature: undefined })],
  'no salt': [undefined, false, (one) => without('salt', one)],
  'no commitment': ['missing', true, (one) => without('commit', one)],
  'no link': ['missing', true, (one) => without('link', one)],
  'another link': ['link', false, (one) => ({ ...one, link: flipped(one.link) })],
  'nothing but its place': ['missing', true, ({ seq }) => ({ seq })],
  'no row': ['missing', true, () => undefined],
};
export const SPOILINGS = Object.entries(SPOILT).map(([what, row]) => [what, ...row] as const);
