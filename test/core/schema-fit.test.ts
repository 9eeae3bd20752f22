import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupOf, DEFAULTS } from '../../src/core/options';
import { checkStamp } from '../../src/timestamp/check-stamp';
import { checkLine } from '../../src/verify/folder/check-line';
import type { FileBytes } from '../../src/verify/read-file';
import { WORDS } from '../ui/words';
import { TAMPERED_DIR } from '../vectors/tampered';
import { everyKind } from './every-kind';
import type { PublishedName } from './schema';
import { answers, changed } from './schema-answers';

const FITS = { schema: true, program: true };
const REFUSED = { schema: false, program: false };

const { text, payloads } = await everyKind();
const record: unknown = JSON.parse(text);
const vector = (file: string) => ({ ok: true, bytes: new Uint8Array(readFileSync(join(TAMPERED_DIR, file))) }) as const;
const lineOf = async (read: FileBytes): Promise<unknown> =>
  JSON.parse((await checkLine('a.json', read, checkStamp, WORDS)).text);
const lines: readonly (readonly [string, unknown])[] = [
  ['unchanged', await lineOf(vector('good.json'))],
  ['not matching', await lineOf(vector('link.json'))],
  ['not readable', await lineOf(vector('payload-kind.json'))],
  ['not opened', await lineOf({ ok: false, why: 'missing' })],
];
const payloadNamed = (name: string) => payloads.find(([is]) => is === name)?.[1];

describe('what fits', () => {
  it('an exported record', () => {
    expect(answers('record', record)).toEqual(FITS);
  });

  it.each([
    ['as this version has them', backupOf({ ...DEFAULTS, region: 'uk', authority: 'freetsa' })],
    ['none', {}],
    ['of a later version', { region: 'moon', sync: false, size: 1.0, later: null }],
  ])('a backup with options: %s', (_name, options) => {
    expect(answers('record', { ...Object(record), options })).toEqual(FITS);
  });

  it.each(payloads)('what an entry signs: %s', (_name, payload) => {
    expect(answers('payload', payload)).toEqual(FITS);
  });

  it.each(lines)('what is told of a file: %s', (_what, line) => {
    expect(answers('line', line)).toEqual(FITS);
  });
});

const A22 = 'A'.repeat(22);
const A43 = 'A'.repeat(43);

describe('a record that does not fit', () => {
  it.each<[string, string, unknown]>([
    ['one more member', 'note', 'x'],
    ['no context', '@context', undefined],
    ['the name of a context', '@context', 'urn:optout-record:v1'],
    ['another format', 'format', 'other-record'],
    ['an unknown version', 'version', 2],
    ['a version that is text', 'version', '1'],
    ['a ledger that is no UUID', 'ledger', 'mine'],
    ['a ledger as a URN', 'ledger', 'urn:uuid:5f0c6f0e-6d0a-4f2e-9a51-0d3b8f1f7a10'],
    ['a day that does not exist', 'made.at.utc', '2026-02-30T10:00:00.000Z'],
    ['a time without milliseconds', 'made.at.utc', '2026-02-28T10:00:00Z'],
    ['an offset without colon', 'made.at.offset', '+0100'],
    ['a key of another curve', 'key.jwk.crv', 'P-384'],
    ['a private key', 'key.jwk.d', A43],
    ['a head before the first entry', 'head.seq', -1],
    ['an option that is more than a word', 'options', { region: { name: 'uk' } }],
    ['an option too long', 'options', { region: 'x'.repeat(41) }],
    ['an option of another name', 'options', { '@id': 'urn:x' }],
    ['options without end', 'options', Object.fromEntries([...'abcdefghijklmnopqrstu'].map((name) => [name, 0]))],
    ['entries that are no list', 'entries', {}],
    ['a salt too short', 'entries.0.salt', A22.slice(1)],
    ['a salt too long', 'entries.0.salt', `${A22}A`],
    ['a salt with padding', 'entries.0.salt', `${A22.slice(2)}==`],
    ['an entry sealed without salt', 'entries.0.salt', undefined],
    ['an entry left out with its salt', 'entries.1.salt', A22],
    ['a commitment too long', 'entries.1.commit', `${A43}A`],
    ['a signature of another length', 'entries.0.jws.signature', 'A'.repeat(85)],
    ['an empty payload', 'entries.0.jws.payload', ''],
    ['an unprotected header of another kind', 'entries.0.jws.header', { alg: 'none' }],
    ['a token that is no base64', 'entries.2.jws.header.etsiU.0.sigTst.tstTokens.0.val', 'a-b_'],
    ['a picture of another kind', 'pictures.0.media', 'image/svg+xml'],
    ['a picture of no entry', 'pictures.0.seq', null],
  ])('%s', (_what, path, value) => {
    expect(answers('record', changed(record, path.split('.'), value))).toEqual(REFUSED);
  });
});

describe('a payload that does not fit', () => {
  it.each<[string, string, string, unknown]>([
    ['one more member', 'on', 'note', 'x'],
    ['one more member within', 'on', 'page.query', 'x'],
    ['an unknown kind', 'on', 'kind', 'guess'],
    ['another known kind', 'on', 'kind', 'statement'],
    ['an unknown version', 'on', 'version', 2],
    ['another context', 'on', '@context', 'urn:optout-record:v2'],
    ['a place between two', 'on', 'seq', 1.5],
    ['a place past counting', 'on', 'seq', 2 ** 53],
    ['a pass before the first', 'on', 'pass', 0],
    ['a link with other letters', 'on', 'prev', `${A43.slice(1)}é`],
    ['a value that no switch shows', 'on', 'reading.value', 'maybe'],
    ['a token with a space', 'option', 'reading.value', 'HIDE ME'],
    ['a token that a switch could show', 'option', 'reading.value', 'off'],
    ['a token without its words', 'option', 'reading.option', undefined],
    ['the words of an option beside a switch’s value', 'on', 'reading.option', 'On'],
    ['a value of what could not be read', 'unreadable', 'reading.value', 'off'],
    ['an unknown reason', 'unreadable', 'reading.reason', 'tired'],
    ['an account by name', 'off', 'account', 'Max Muster'],
    ['an account without letter', 'off', 'account.label', ''],
    ['a day that the calendar has not', 'turned-off', 'day', '2025-02-30'],
    ['a day with a time', 'turned-off', 'day', '2025-10-01T00:00:00Z'],
    ['a region of no list', 'region', 'region', 'uk-england'],
    ['a reply to nothing that one can ask', 'reply', 'request', 'payment'],
    ['a reply that says something else', 'reply', 'says', 'refuses'],
    ['a reply of no day', 'reply', 'day', undefined],
    ['a reply too long', 'reply', 'text', 'x'.repeat(2001)],
    ['an objection to nothing', 'objection', 'objection', undefined],
    ['an objection of another kind', 'objection', 'objection.kind', 'consent'],
    ['an objection under another article', 'objection', 'objection.right', 'gdpr-article-17'],
    ['half an objection', 'objection', 'objection.purpose', ['model-training']],
    ['an objection to something more', 'objection', 'objection.purpose.2', 'advertising'],
    ['an objection in a statement about something else', 'recipient', 'objection', { kind: 'right-exercise' }],
    ['a statement too long', 'recipient', 'text', 'x'.repeat(201)],
    ['a picture of no size', 'picture', 'width', 0],
    ['a picture that is no PNG', 'picture', 'media', 'image/jpeg'],
    ['an erased beginning', 'erased', 'erased.kind', 'started'],
  ])('%s', (_what, name, path, value) => {
    expect(answers('payload', changed(payloadNamed(name), path.split('.'), value))).toEqual(REFUSED);
  });
});

/** Put at every place in turn; undefined takes the member away. */
const ODD = [undefined, null, true, 0, -1, 1.5, 2 ** 53, '', 'x', 'unknown', A22, A43, 'x'.repeat(1201), [], {}, [{}]];

/** All places within, each as the names that lead there. */
function placesOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [[name], ...placesOf(inner).map((rest) => [name, ...rest])]);
}

describe('wherever something odd stands, schema and program say the same', () => {
  // In the context anything may stand; the verifier compares the whole of it.
  const places = placesOf(record).filter(([first]) => first !== '@context');
  it.each<[PublishedName, string, unknown, string[][]]>([
    ['record', 'as exported', record, places],
    ...lines.map(
      ([what, line]) => ['line', what, line, placesOf(line)] as [PublishedName, string, unknown, string[][]],
    ),
    ...payloads.map(
      ([name, payload]) =>
        ['payload', name, payload, placesOf(payload)] as [PublishedName, string, unknown, string[][]],
    ),
  ])('in a %s: %s', (name, _which, whole, places) => {
    const odd = places.flatMap((place) => ODD.map((value) => [place, value, changed(whole, place, value)] as const));
    const more = places.map((place) => [place, 'one more', changed(whole, [...place, 'more'], 'x')] as const);
    const apart = [...odd, ...more].filter(([, , value]) => {
      const { schema, program } = answers(name, value);
      return schema !== program;
    });
    expect(apart.map(([place, value]) => [place.join('.'), value])).toEqual([]);
    expect(odd.length).toBeGreaterThan(100);
  });
});
