import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REASONS } from '../../src/core/reading';
import { parseToBackground } from '../../src/messages/guards';
import { optionReading, reading, report, viewerReport, visitOf } from '../fakes/messages';
import { lacking } from './lacking';

describe('a report of ours', () => {
  type Row = readonly [what: string, message: unknown];
  const rows: readonly Row[] = [
    ['a report', report()],
    ['an off right after an act', report({ reading: reading({ value: 'off', basis: 'shown', transition: 'acted' }) })],
    ['an option', viewerReport()],
    ['an option without words', viewerReport({ reading: optionReading({ option: '' }) })],
    ['an option without token', viewerReport({ reading: optionReading({ value: '' }) })],
    ['an option that nobody knows, of markup', viewerReport({ reading: optionReading({ value: '<b> x' }) })],
    [
      'the longest option',
      viewerReport({ reading: optionReading({ value: 'v'.repeat(300), option: 'o'.repeat(300) }) }),
    ],
    ['a member', report({ ownLinks: ['/in/ada-lovelace/'] })],
    ['a member in letters that an address must escape', report({ ownLinks: [`/in/${'%E0%B8%81'.repeat(100)}/`] })],
    ['empty words', report({ page: { address: 'https://www.linkedin.com/', language: '', heading: '', control: '' } })],
    ['the longest words', report({ page: { ...report().page, heading: 'h'.repeat(300), control: 'c'.repeat(300) } })],
    ['a late pass', report({ pass: 10_000 })],
    ...REASONS.map((reason): Row => [`not read: ${reason}`, report({ reading: { outcome: 'unreadable', reason } })]),
  ];
  it.each(rows)('is taken as it is: %s', (_what, message) => {
    expect(parseToBackground(message)).toEqual(message);
  });
});

const withPage = (part: object) => ({ ...report(), page: { ...report().page, ...part } });
const withReading = (part: object) => ({ ...report(), reading: { ...reading(), ...part } });

describe('a hostile message is refused', () => {
  type Row = readonly [what: string, message: unknown];
  const nothing: readonly Row[] = [
    ['nothing', undefined],
    ['null', null],
    ['a truth value', true],
    ['a number', 0],
    ['no text', ''],
    ['a text', 'report'],
    ['a report as text', JSON.stringify(report())],
    ['a list', []],
    ['an object without anything', {}],
    ['a report in a list', [report()]],
    ['a function', () => report()],
  ];
  const types: readonly Row[] = [
    ['no type', lacking('type', report())],
    ['an unknown type', { ...report(), type: 'delete' }],
    ['the type of another, of our own pages', { ...report(), type: 'erase' }],
    ['an inherited name as type', { ...report(), type: 'constructor' }],
    ['the type of another', { ...report(), type: 'statement' }],
    ['a list as type', { ...report(), type: ['report'] }],
  ];
  const frame: readonly Row[] = [
    ['a field too many', { ...report(), at: '2020-01-01T00:00:00.000Z' }],
    ['a prototype of its own', JSON.parse(JSON.stringify(report()).replace('{', '{"__proto__":{"admin":true},'))],
    ['a constructor of its own', { ...report(), constructor: 'x' }],
    ['no visit', lacking('visit', report())],
    ['a visit that is no UUID', report({ visit: 'visit' })],
    ['a visit with a line after it', report({ visit: `${visitOf(0)}\n` })],
    ['no pass', lacking('pass', report())],
    ['pass zero', report({ pass: 0 })],
    ['a pass below zero', report({ pass: -1 })],
    ['half a pass', report({ pass: 1.5 })],
    ['a pass beyond safe integers', report({ pass: 2 ** 53 })],
    ['no number as pass', report({ pass: Number.NaN })],
    ['an endless pass', report({ pass: Number.POSITIVE_INFINITY })],
    ['a pass as text', { ...report(), pass: '1' }],
  ];
  const setting: readonly Row[] = [
    ['no setting', lacking('setting', report())],
    ['a setting with its name', { ...report(), setting: { id: report().setting, name: 'x' } }],
    ['an empty setting', report({ setting: '' })],
    ['a setting with a space', report({ setting: 'allow data' })],
    ['a setting with markup', report({ setting: '<b>' })],
    ['a setting of 81 letters', report({ setting: 'a'.repeat(81) })],
  ];
  const page: readonly Row[] = [
    ['no page', lacking('page', report())],
    ['an address of 301 characters', withPage({ address: `https://www.linkedin.com/${'a'.repeat(276)}` })],
    ['a language of 2001 characters', withPage({ language: 'e'.repeat(2001) })],
    ['an address with a query', withPage({ address: 'https://www.linkedin.com/mypreferences/?secret=1' })],
    ['an address with a hash', withPage({ address: 'https://www.linkedin.com/mypreferences/#x' })],
    ['an address in disguise', withPage({ address: 'https://www.linkedin.com/\u202Egnp' })],
    ['a megabyte of heading', withPage({ heading: 'h'.repeat(1_000_000) })],
    ['a heading of 301 characters', withPage({ heading: 'h'.repeat(301) })],
    ['a control of 301 characters', withPage({ control: 'c'.repeat(301) })],
    ['a heading that is an object', withPage({ heading: { toString: 'x' } })],
    ['a heading that is a list', withPage({ heading: ['h'] })],
    ['no heading', { ...report(), page: lacking('heading', report().page) }],
    ['the whole page', withPage({ html: '<html></html>' })],
    ['a link that is no text', { ...report(), ownLinks: [7] }],
    ['no links, not even none', lacking('ownLinks', report())],
    ['links in one text', { ...report(), ownLinks: '/in/ada/' }],
    ['a link too long', report({ ownLinks: [`/in/${'a'.repeat(10_000)}`] })],
    ['too many links', report({ ownLinks: Array.from({ length: 21 }, (_, index) => `/in/${index}/`) })],
  ];
  const read: readonly Row[] = [
    ['no reading', lacking('reading', report())],
    ['an unknown outcome', withReading({ outcome: 'guessed' })],
    ['an unknown value', withReading({ value: 'ON' })],
    ['a truth value', withReading({ value: false })],
    ['an option’s token without its words', withReading({ value: 'HIDE' })],
    ['a token of 301 characters', withReading({ value: 'v'.repeat(301), option: 'x' })],
    ['an option’s words of 301 characters', withReading({ value: 'HIDE', option: 'o'.repeat(301) })],
    ['an option’s words that are none', withReading({ value: 'HIDE', option: null })],
    ['a token that is a list', withReading({ value: ['HIDE'], option: 'x' })],
    ['words without a token', { ...report(), reading: lacking('value', optionReading()) }],
    ['a change beside an option', withReading({ value: 'HIDE', option: 'x', change: 'seen' })],
    ['an unknown basis', withReading({ basis: 'certain' })],
    ['an unknown rung', withReading({ rung: 'words' })],
    ['an unknown transition', withReading({ transition: 'magic' })],
    ['a change that only the background may find', withReading({ change: 'seen' })],
    ['a reason beside a value', withReading({ reason: 'several' })],
    ['an unknown reason', { ...report(), reading: { outcome: 'unreadable', reason: 'because' } }],
    ['an inherited name as reason', { ...report(), reading: { outcome: 'unreadable', reason: 'toString' } }],
    ['a failure with a value', { ...report(), reading: { outcome: 'unreadable', reason: 'several', value: 'off' } }],
  ];
  it.each([...nothing, ...types, ...frame, ...setting, ...page, ...read])('%s', (_what, message) => {
    expect(parseToBackground(message)).toBeUndefined();
  });
});

describe('the question which settings live where', () => {
  const asked = (address: unknown) => ({ type: 'settings-at', address });
  const there = 'https://www.linkedin.com/mypreferences/d/';
  it.each([
    ['of a settings page', asked(there)],
    ['of the longest address', asked(there.padEnd(2000, 'x'))],
    ['of another site, which the sender decides', asked('https://linkedin.example/')],
  ])('is taken as it is: %s', (_what, message) => {
    expect(parseToBackground(message)).toEqual(message);
  });

  it.each([
    ['of nowhere', { type: 'settings-at' }],
    ['of no text', asked(7)],
    ['of a list of addresses', asked([there])],
    ['of an address of 2001 characters', asked(there.padEnd(2001, 'x'))],
    ['with a query', asked(`${there}?secret=1`)],
    ['with a hash', asked(`${there}#x`)],
    ['without encryption', asked(there.replace('https', 'http'))],
    ['of a path alone', asked('/mypreferences/d/')],
    ['of a program', asked('javascript:alert(1)')],
    ['in disguise', asked(`${there}\u202Egnp`)],
    ['over two lines', asked(`${there}\nx`)],
    ['with more', { ...asked(there), settings: [] }],
  ])('is refused: %s', (_what, message) => {
    expect(parseToBackground(message)).toBeUndefined();
  });
});

describe('whatever is sent', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
  });

  it('is never taken, and never throws', () => {
    fc.assert(fc.property(anything, (message) => parseToBackground(message) === undefined));
  });

  it('is never taken in the place of a field', () => {
    const fields = fc.constantFrom(...Object.keys(report()));
    // No links at all are an empty list.
    const isPossible = (value: unknown) =>
      Array.isArray(value) ? value.length === 0 : ['string', 'number'].includes(typeof value) || value === null;
    const wrong = anything.filter((value) => !isPossible(value));
    fc.assert(
      fc.property(fields, wrong, (field, value) => parseToBackground({ ...report(), [field]: value }) === undefined),
    );
  });

  it('is never taken beside the fields', () => {
    const names = fc.string({ maxLength: 12 }).filter((name) => !(name in report()));
    fc.assert(
      fc.property(names, anything, (name, value) => {
        const message = Object.defineProperty(report(), name, { value, enumerable: true });
        return parseToBackground(message) === undefined;
      }),
    );
  });
});
