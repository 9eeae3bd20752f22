import { describe, expect, test } from 'vitest';
import { TOKEN_MAX } from '../../../src/core/record';
import { ENTRY_LENGTH, FIELDS_MAX, parseRecord } from '../../../src/core/verify/parse';
import type { Loose } from '../../vectors/forge';
import { small } from './small';

const record = await small();
const [first, second] = record.entries;
const changed = (part: Loose): string => JSON.stringify({ ...record, ...part });
const withSecond = (part: Loose): string => changed({ entries: [first, { ...second, ...part }] });
const withKey = (part: Loose): string => changed({ key: { ...Object(record['key']), ...part } });
const jws = second && 'jws' in second ? second.jws : {};
const picture = record.pictures[0];

describe('parseRecord', () => {
  test('reads a record, with time stamps, pictures and entries that are left out', () => {
    expect(parseRecord(JSON.stringify(record))).toEqual({ ok: true, record });
  });

  test.each([
    ['no JSON', '{', { code: 'not-json' }],
    ['nothing', '', { code: 'not-json' }],
    ['null', 'null', { code: 'not-a-record', fields: ['format'] }],
    ['a list', '[]', { code: 'not-a-record', fields: ['format'] }],
    ['another document', '{"name":"x"}', { code: 'not-a-record', fields: ['format'] }],
    ['another format', changed({ format: 'optout-records' }), { code: 'not-a-record', fields: ['format'] }],
    ['a later version', changed({ version: 2 }), { code: 'unknown-version', fields: ['version'], found: '2' }],
    [
      'a version of another shape',
      '{"format":"optout-record","version":2,"lines":[]}',
      { code: 'unknown-version', fields: ['version'], found: '2' },
    ],
    ['the version as text', changed({ version: '1' }), { code: 'unknown-version', fields: ['version'], found: '1' }],
    ['no version', '{"format":"optout-record"}', { code: 'unknown-version', fields: ['version'] }],
    ['a version that is no word', changed({ version: [1] }), { code: 'unknown-version', fields: ['version'] }],
    [
      'a version that a terminal would obey',
      changed({ version: '\u001B[2J\u202E2' }),
      { code: 'unknown-version', fields: ['version'], found: '[2J2' },
    ],
    [
      'a member twice',
      changed({}).replace('{', '{"format":"optout-record",'),
      { code: 'duplicate-member', fields: ['format'] },
    ],
    ['deep nesting', `{"format":${'['.repeat(99)}`, { code: 'too-deep' }],
  ])('refuses %s', (_name, text, problem) => {
    expect(parseRecord(text)).toEqual({ ok: false, problem });
  });

  test.each([
    ['a member too many', changed({ verified: true }), ['verified']],
    ['an inherited name', changed({}).replace('{', '{"__proto__":1,'), ['__proto__']],
    ...['__proto__', 'constructor', 'prototype'].map((name): [string, string, string[]] => [
      `an option ${name}, which the parser looks at in no map`,
      changed({}).replace('{', `{"options":{"${name}":{"state":"off"}},`),
      ['options'],
    ]),
    ['two wrong members', changed({ ledger: 'x', head: 3 }), ['ledger', 'head']],
    [
      'wrong members everywhere',
      changed({ ledger: 'x', entries: [null, { ...second, seq: -1 }], pictures: [{}] }),
      ['ledger', 'entries.0', 'entries.1.seq', 'pictures.0.seq', 'pictures.0.media', 'pictures.0.bytes'],
    ],
    ['a context that is none', changed({ '@context': 'urn:optout-record:v1' }), ['@context']],
    ['a key of another curve', withKey({ jwk: { ...Object(record['key']).jwk, crv: 'P-384' } }), ['key.jwk.crv']],
    ['a private key', withKey({ jwk: { ...Object(record['key']).jwk, d: 'x' } }), ['key.jwk.d']],
    ['no entries', changed({ entries: {} }), ['entries']],
    ['an empty list of entries', changed({ entries: [] }), ['entries']],
    [
      'places without contents alone',
      changed({ entries: [{ seq: 0, commit: first?.commit, link: first?.link }] }),
      ['entries'],
    ],
    ['nothing in place of the entries', changed({ entries: undefined }), ['entries']],
    ['a short salt', withSecond({ salt: 'AAAA' }), ['entries.1.salt']],
    ['a salt that is no text', withSecond({ salt: 5 }), ['entries.1.salt']],
    ['base64 of the other alphabet', withSecond({ commit: `${'A'.repeat(42)}+` }), ['entries.1.commit']],
    ['a fraction as number', withSecond({ seq: 1.5 }), ['entries.1.seq']],
    ['a huge number', withSecond({ seq: 2 ** 53 }), ['entries.1.seq']],
    ['a place below the first', withSecond({ seq: -1 }), ['entries.1.seq']],
    ['an entry that is none', changed({ entries: [first, null] }), ['entries.1']],
    ['a salt without contents', changed({ entries: [first, { ...second, jws: undefined }] }), ['entries.1.salt']],
    ['a long payload', withSecond({ jws: { ...jws, payload: 'A'.repeat(20_001) } }), ['entries.1.jws.payload']],
    ['an empty signature', withSecond({ jws: { ...jws, signature: '' } }), ['entries.1.jws.signature']],
    [
      'another unprotected header',
      withSecond({ jws: { ...jws, header: { alg: 'none' } } }),
      ['entries.1.jws.header.etsiU', 'entries.1.jws.header.alg'],
    ],
    [
      'a picture of another kind',
      changed({ pictures: [{ ...picture, media: 'image/svg+xml' }] }),
      ['pictures.0.media'],
    ],
  ])('names what is wrong in %s', (_name, text, fields) => {
    expect(parseRecord(text)).toEqual({ ok: false, problem: { code: 'malformed', fields } });
  });

  test('names members from a file without their control characters, and not at any length', () => {
    const name = `evil\u001B[2J\u202E${'x'.repeat(1000)}`;
    const result = parseRecord(changed({ [name]: 1 }));
    expect(result).toEqual({ ok: false, problem: { code: 'malformed', fields: [`evil[2J${'x'.repeat(113)}`] } });
  });

  test('names so many places and no more', () => {
    const result = parseRecord(changed({ entries: Array.from({ length: 100_000 }, () => ({})) }));
    const fields = result.ok ? [] : result.problem.fields;
    expect(fields).toHaveLength(FIELDS_MAX);
    expect(fields?.[0]).toBe('entries.0.seq');
  });

  test('names no more of them in one map', () => {
    const options = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`x${index}`, 1]));
    const result = parseRecord(changed({ options, entries: [{}] }));
    const fields = result.ok ? [] : result.problem.fields;
    expect(fields).toHaveLength(FIELDS_MAX);
    expect(new Set(fields?.map((field) => field.split('.')[0]))).toEqual(new Set(['options']));
  });

  test.each([
    ['its places where it is as long as one may be', ENTRY_LENGTH, ['entries.1.salt']],
    ['the whole of it where it is longer', ENTRY_LENGTH + 1, ['entries.1']],
  ])('names of a wrong entry %s', (_what, length, fields) => {
    const around = JSON.stringify({ ...second, salt: '' }).length;
    const result = parseRecord(withSecond({ salt: 'A'.repeat(length - around) }));
    expect(result).toEqual({ ok: false, problem: { code: 'malformed', fields } });
  });

  test('names no entry that is long and right', () => {
    const etsiU = Array.from({ length: 4 }, () => ({ sigTst: { tstTokens: [{ val: 'A'.repeat(TOKEN_MAX) }] } }));
    const entry = { ...second, jws: { ...jws, header: { etsiU } } };
    const result = parseRecord(changed({ entries: [first, entry], ledger: 'x' }));
    expect(result).toEqual({ ok: false, problem: { code: 'malformed', fields: ['ledger'] } });
  });

  test('keeps what a context says under an inherited name', () => {
    const text = changed({}).replace('"@context":{', '"@context":{"__proto__":{"seq":"urn:other"},');
    const result = parseRecord(text);
    expect(result.ok && Object.keys(result.record['@context'])[0]).toBe('__proto__');
  });
});
