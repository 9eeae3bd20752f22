import { describe, expect, it } from 'vitest';
import { parseToBackground } from '../../src/messages/guards';
import { pictureRequest, visitOf } from '../fakes/messages';
import { stampAt } from '../fakes/record-of';
import { lacking } from './lacking';

const STATEMENT = { type: 'statement', about: 'recipient', text: 'Dr. Anna Muster' };
const NAME = { type: 'statement', about: 'account', label: 'A', text: 'Ada Lovelace' };
const TURNED_OFF = { type: 'statement', about: 'turned-off', label: 'A', day: '2025-10-01' };
const OBJECTION = { type: 'statement', about: 'objection', right: 'gdpr-article-21' };
const REPLY = {
  ...{ type: 'statement', about: 'reply', request: 'access', says: 'extends' },
  ...{ day: '2026-11-24', reference: '', text: '' },
};
const EXPORTED = { type: 'exported', ledger: visitOf(1), seq: 3 };
const ERASE = { type: 'erase', ledger: visitOf(1), seq: 3 };
const STAMP = { type: 'stamp', ledger: visitOf(1), stamp: stampAt(3) };
const IMPORT = { type: 'import', text: '{}', stamps: [stampAt(0), stampAt(3)] };
const FORGET = { type: 'forget', ledger: visitOf(1) };

type Row = readonly [what: string, message: unknown];

describe('a message of our own pages is taken as it is:', () => {
  const rows: readonly Row[] = [
    ['a statement', STATEMENT],
    ['the longest statement', { ...STATEMENT, text: 'x'.repeat(200) }],
    ['what is on a file', EXPORTED],
    ['the first entry on a file', { ...EXPORTED, seq: 0 }],
    ['whose account it is', NAME],
    ['the thousandth account', { ...NAME, label: 'ALL' }],
    ['an objection with its ground', OBJECTION],
    ['an objection without', { ...OBJECTION, right: null }],
    ['the day of the opt-out', TURNED_OFF],
    ['that day of no known account', { ...TURNED_OFF, label: null }],
    ['a region', { type: 'statement', about: 'region', region: 'other' }],
    ['a reply without reference or words', REPLY],
    ['the longest reply', { ...REPLY, reference: 'x'.repeat(100), text: 'x'.repeat(2000) }],
    ['one entry to erase', ERASE],
    ['all to erase', { type: 'erase-all' }],
    ['a time stamp', STAMP],
    ['a time stamp of the first entry', { ...STAMP, stamp: stampAt(0) }],
    ['a time stamp with parts of a second', { ...STAMP, stamp: { ...stampAt(3), time: '2026-11-24T09:00:00.123Z' } }],
    ['a picture', pictureRequest()],
    ['a record', IMPORT],
    ['a record without time stamps', { ...IMPORT, stamps: [] }],
    ['what is no record, which is not for a guard to say', { ...IMPORT, text: '' }],
    ['an imported record to forget', FORGET],
  ];
  it.each(rows)('%s', (_what, message) => {
    expect(parseToBackground(message)).toEqual(message);
  });
});

describe('a message that our own pages would not send is refused:', () => {
  const said: readonly Row[] = [
    ['an empty statement', { ...STATEMENT, text: '' }],
    ['a statement of 201 characters', { ...STATEMENT, text: 'x'.repeat(201) }],
    ['a statement about something else', { ...STATEMENT, about: 'weather' }],
    ['a statement about an account, without one', { ...STATEMENT, about: 'account' }],
    ['a recipient with an account', { ...STATEMENT, label: 'A' }],
    ['a statement with a date', { ...STATEMENT, at: 'x' }],
    ['a file of no ledger', { ...EXPORTED, ledger: 'x' }],
    ['a file up to before the first entry', { ...EXPORTED, seq: -1 }],
    ['a file of no entry', lacking('seq', EXPORTED)],
    ['an account in small letters', { ...NAME, label: 'a' }],
    ['an account of four letters', { ...NAME, label: 'ABCD' }],
    ['an account with a line after it', { ...NAME, label: 'A\n' }],
    ['an account without a name', { ...NAME, text: '' }],
    ['a name of 201 characters', { ...NAME, text: 'x'.repeat(201) }],
    ['an account by its reference', { ...NAME, reference: 'r'.repeat(43) }],
    ['a day that the calendar has not', { ...TURNED_OFF, day: '2025-02-30' }],
    ['a day of nobody', lacking('label', TURNED_OFF)],
    ['a region of no list', { type: 'statement', about: 'region', region: 'de' }],
    ['a reply too long', { ...REPLY, text: 'x'.repeat(2001) }],
    ['a reply of no day', lacking('day', REPLY)],
    ['a reply to nothing that one can ask', { ...REPLY, request: 'payment' }],
    ['a reply that says something else', { ...REPLY, says: 'refuses' }],
    ['an objection on another ground', { ...OBJECTION, right: 'gdpr-article-17' }],
    ['an objection without a word on its ground', lacking('right', OBJECTION)],
    ['an objection in words', { ...OBJECTION, text: 'I object' }],
    ['the first entry to erase', { ...ERASE, seq: 0 }],
    ['an entry to erase of no ledger', lacking('ledger', ERASE)],
    ['several entries to erase', { ...ERASE, seq: [1, 2] }],
    ['all to erase but one', { type: 'erase-all', ledger: visitOf(1) }],
  ];
  const stamp = (part: object) => ({ ...STAMP, stamp: { ...stampAt(3), ...part } });
  const beside: readonly Row[] = [
    ['a time stamp of no entry', stamp({ seq: -1 })],
    ['a time stamp without a token', stamp({ token: '' })],
    ['a token in base64url', stamp({ token: '_-8=' })],
    ['a token in lines', stamp({ token: 'c3Rh\nbXA=' })],
    ['a token of 90,001 characters', stamp({ token: 'A'.repeat(90_001) })],
    ['a time stamp at no time', stamp({ time: 'yesterday' })],
    ['a time stamp at a time with more', stamp({ time: '2026-11-24T09:00:00Z\u001B[31m' })],
    ['a time stamp whose time is a number', stamp({ time: 0 })],
    ['an authority of 301 characters', stamp({ authority: 'x'.repeat(301) })],
    ['a time stamp with more', stamp({ trusted: true })],
    ['a time stamp of no ledger', { ...STAMP, ledger: 'x' }],
    ['a picture of no bytes', pictureRequest({ bytes: '' })],
    ['a picture as address', pictureRequest({ bytes: 'data:image/png;base64,QUJD' })],
    ['a picture of 12,000,001 characters', pictureRequest({ bytes: 'A'.repeat(12_000_001) })],
    ['a picture without width', pictureRequest({ width: 0 })],
    ['a picture of half a pixel more', pictureRequest({ height: 1.5 })],
    ['a picture of a page with a query', pictureRequest({ address: 'https://www.linkedin.com/?secret=1' })],
    ['a picture of a page in disguise', pictureRequest({ address: 'https://www.linkedin.com/\u202Egnp' })],
    ['a picture of a file', pictureRequest({ address: 'file:///etc/hosts' })],
    ['a picture taken at no time', pictureRequest({ taken: { utc: '2026-13-01T00:00:00.000Z', offset: '+00:00' } })],
    ['a picture that may be cropped', { ...pictureRequest(), cropped: 'perhaps' }],
    ['a picture with its entry', { ...pictureRequest(), seq: 7 }],
    ['a record of 64,000,001 characters', { ...IMPORT, text: ' '.repeat(64_000_001) }],
    ['a record that was read already', { ...IMPORT, text: {} }],
    ['a record without a word on its time stamps', lacking('stamps', IMPORT)],
    ['a record with a token of no shape', { ...IMPORT, stamps: [{ ...stampAt(0), token: '' }] }],
    ['a record with 100,001 time stamps', { ...IMPORT, stamps: Array.from({ length: 100_001 }, () => stampAt(0)) }],
    ['a record to forget without its ledger', { type: 'forget' }],
    ['all records to forget', { ...FORGET, ledger: '*' }],
  ];
  it.each([...said, ...beside])('%s', (_what, message) => {
    expect(parseToBackground(message)).toBeUndefined();
  });
});
