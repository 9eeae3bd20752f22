import { describe, expect, test } from 'vitest';
import { parseRecord, type RecordFile } from '../../src/core/record';
import { writeJson } from '../../src/export/json';
import { exampleInput } from './example';

type Loose = { [member: string]: unknown };

const record = JSON.parse(writeJson(await exampleInput())) as RecordFile;
const [first, second] = record.entries;
const changed = (part: Loose): string => JSON.stringify({ ...record, ...part });
const withSecond = (part: Loose): string => changed({ entries: [first, { ...second, ...part }] });

describe('parseRecord', () => {
  test('reads what is exported', () => {
    expect(parseRecord(JSON.stringify(record))).toEqual({ ok: true, record });
  });

  test('reads entries that were left out: their place, commitment and link', () => {
    if (!second) throw new Error('the example has entries');
    const { seq, commit, link } = second;
    const entries = [first, { seq, commit, link }];
    expect(parseRecord(changed({ entries }))).toMatchObject({ ok: true, record: { entries } });
  });

  test.each([
    ['no JSON', '{', 'not-json', []],
    ['nothing', '', 'not-json', []],
    ['null', 'null', 'not-a-record', ['format']],
    ['a list', '[]', 'not-a-record', ['format']],
    ['another document', '{"name":"x"}', 'not-a-record', ['format']],
    ['another format', changed({ format: 'optout-records' }), 'not-a-record', ['format']],
    ['a later version', changed({ version: 2 }), 'unknown-version', ['version']],
    ['a version of another shape', '{"format":"optout-record","version":2,"lines":[]}', 'unknown-version', ['version']],
    ['the version as text', changed({ version: '1' }), 'unknown-version', ['version']],
    ['no version', '{"format":"optout-record"}', 'unknown-version', ['version']],
    ['a member too many', changed({ verified: true }), 'malformed', ['verified']],
    ['an inherited name', changed({}).replace('{', '{"__proto__":1,'), 'malformed', ['__proto__']],
    ['two wrong members', changed({ ledger: 'x', head: 3 }), 'malformed', ['ledger', 'head']],
    [
      'a key of another curve',
      changed({ key: { ...record.key, jwk: { ...record.key.jwk, crv: 'P-384' } } }),
      'malformed',
      ['key.jwk.crv'],
    ],
    [
      'a private key',
      changed({ key: { ...record.key, jwk: { ...record.key.jwk, d: 'x' } } }),
      'malformed',
      ['key.jwk.d'],
    ],
    ['no entries', changed({ entries: {} }), 'malformed', ['entries']],
    ['a short salt', withSecond({ salt: 'AAAA' }), 'malformed', ['entries.1.salt']],
    ['base64 of the other alphabet', withSecond({ commit: `${'A'.repeat(42)}+` }), 'malformed', ['entries.1.commit']],
    ['a fraction as number', withSecond({ seq: 1.5 }), 'malformed', ['entries.1.seq']],
    ['a huge number', withSecond({ seq: 2 ** 53 }), 'malformed', ['entries.1.seq']],
    ['an entry that is none', changed({ entries: [first, null] }), 'malformed', ['entries.1']],
  ] as const)('refuses %s', (_name, text, refusal, fields) => {
    expect(parseRecord(text)).toEqual({ ok: false, refusal, fields });
  });

  test('names members from a file without their control characters', () => {
    const parsed = parseRecord(changed({ 'evil\u001B[2J\u202E': 1 }));
    expect(parsed).toMatchObject({ fields: ['evil[2J'] });
  });
});
