import { RECORD_MAX } from '../../src/core/record';
import { fileOf, pageOf } from './forge';
import { edited, entryAt, resealed, type Tampered } from './tamper';

/** Files that cannot be read as a record, and entries that cannot be read. */
export const TAMPERED_UNREADABLE: readonly Tampered[] = [
  {
    code: 'too-large',
    what: 'there are more characters than are read',
    recipe: () => `{"format":"optout-record","entries":[${' '.repeat(RECORD_MAX)}]}`,
  },
  { code: 'too-deep', what: 'lists within lists', recipe: () => `{"format":"optout-record","entries":${'['.repeat(100_000)}` },
  { code: 'not-json', what: 'the file breaks off', file: 'not-json.json', make: ({ record }) => fileOf(record).slice(0, -1500) },
  {
    code: 'duplicate-member',
    what: 'the head stands there twice: one reader takes the first, another the last',
    file: 'duplicate-member.json',
    make: ({ record }) => fileOf(record).replace('"head":', `"head": ${JSON.stringify({ ...record.head, seq: 3 })},\n"head":`),
  },
  { code: 'no-record', what: 'a page without the sealed part', file: 'no-record.html', make: () => pageOf() },
  {
    code: 'several-records',
    what: 'a page with two sealed parts: which of them was checked?',
    file: 'several-records.html',
    make: ({ record }) => pageOf(fileOf(record), fileOf(record)),
  },
  { code: 'not-a-record', what: 'another document', file: 'not-a-record.json', make: ({ record }) => fileOf({ ...record, format: 'a-record' }) },
  { code: 'unknown-version', what: 'the version is 2', file: 'unknown-version.json', make: ({ record }) => fileOf({ ...record, version: 2 }) },
  {
    code: 'malformed',
    what: 'an entry without its salt and with a place that is no number, and a member that nobody knows',
    file: 'malformed.json',
    make: edited((record) => {
      Object.assign(entryAt(record, 2), { seq: '2', salt: undefined });
      record['verified'] = true;
    }),
  },
  {
    code: 'payload-not-json',
    what: 'what is sealed as entry 4 is no JSON',
    seq: 4,
    file: 'payload-not-json.json',
    make: resealed(4, { text: 'This is for Dr. Anna Müller.' }),
  },
  { code: 'payload-version', what: 'entry 4 is sealed in version 2', seq: 4, file: 'payload-version.json', make: resealed(4, { payload: { version: 2 } }) },
  { code: 'payload-kind', what: 'entry 4 is of a kind that nobody knows', seq: 4, file: 'payload-kind.json', make: resealed(4, { payload: { kind: 'complaint' } }) },
  {
    code: 'payload-malformed',
    what: 'entry 4 was sealed without its sentence, and with a time that does not exist',
    seq: 4,
    file: 'payload-malformed.json',
    make: resealed(4, { payload: { sentence: undefined, at: { utc: '2026-02-30T10:41:00.000Z', offset: '+01:00' } } }),
  },
];
