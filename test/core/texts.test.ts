import { describe, expect, it } from 'vitest';
import { textsOf, type Values } from '../../src/core/texts';

const text = (message: string, values?: Values, language = 'en') =>
  textsOf({ key: { message } }, language)('key', values);

describe('a text', () => {
  type Row = readonly [what: string, message: string, values: Values, expected: string];
  const rows: readonly Row[] = [
    ['without placeholders', 'Switch is on', {}, 'Switch is on'],
    ['that is empty', '', {}, ''],
    ['with a value', 'Off since {date}', { date: '23 Nov 2026' }, 'Off since 23 Nov 2026'],
    ['with a number', '{n} of {m}', { n: 0, m: 12 }, '0 of 12'],
    ['with a value twice', '{a}{a}', { a: 'x' }, 'xx'],
    ['with a value too many', 'plain', { a: 'x' }, 'plain'],
    ['with an empty value', 'a{a}b', { a: '' }, 'ab'],
    [
      'with a value that holds braces',
      '{a}',
      { a: '{b} {n, plural, one {#} other {#}}' },
      '{b} {n, plural, one {#} other {#}}',
    ],
    ['with a value of replacement patterns', '{a}', { a: "$& $1 $' $$" }, "$& $1 $' $$"],
    ['with braces that name nothing', 'a { b } {}', {}, 'a { b } {}'],
    ['with a sign that counts nothing', 'No. # {n}', { n: 1 }, 'No. # 1'],
  ];
  it.each(rows)('%s', (_what, message, values, expected) => {
    expect(text(message, values)).toBe(expected);
  });
});

describe('a plural', () => {
  const ENTRIES = '{n, plural, one {# entry} other {# entries}}, last export {date}';
  const SLAVIC = '{n, plural, one {# wpis} few {# wpisy} many {# wpisów} other {# wpisu}}';
  type Row = readonly [what: string, language: string, message: string, n: number, expected: string];
  const rows: readonly Row[] = [
    ['one', 'en', ENTRIES, 1, '1 entry, last export today'],
    ['none', 'en', ENTRIES, 0, '0 entries, last export today'],
    ['many', 'en', ENTRIES, 12, '12 entries, last export today'],
    ['few, where a language has it', 'pl', SLAVIC, 3, '3 wpisy'],
    ['many, where a language has it', 'pl', SLAVIC, 5, '5 wpisów'],
    ['a category that the message lacks', 'pl', '{n, plural, one {#} other {# x}}', 3, '3 x'],
    ['none in French', 'fr', '{n, plural, one {# un} other {# autres}}', 0, '0 un'],
    ['a branch without the number', 'en', '{n, plural, one {the one} other {all}}', 1, 'the one'],
    ['two in a message', 'en', '{n, plural, one {a} other {b}}{n, plural, one {c} other {d}}', 2, 'bd'],
  ];
  it.each(rows)('%s', (_what, language, message, n, expected) => {
    expect(text(message, { n, date: 'today' }, language)).toBe(expected);
  });
});

describe('a hole is never shown', () => {
  it('where there is no text', () => {
    expect(() => textsOf({}, 'en')('state_on')).toThrow(new RangeError('no text for "state_on"'));
  });

  it('where a plural has no branch for the number', () => {
    expect(() => text('{n, plural, one {# entry}}', { n: 2 })).toThrow(new RangeError('no text for 2'));
  });

  it.each([
    ['a value', 'Off since {date}', {}, 'date'],
    ['one of two values', '{a} {b}', { a: 'x' }, 'b'],
    ['the number of a plural', '{n, plural, one {#} other {#}}', {}, 'n'],
  ] as const)('where %s is missing', (_what, message, values, name) => {
    expect(() => text(message, values)).toThrow(new RangeError(`no value for "${name}"`));
  });
});
