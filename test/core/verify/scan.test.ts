import { describe, expect, test } from 'vitest';
import { DEPTH_MAX, NAMES_MAX, SIGNS_MAX, scan } from '../../../src/core/verify/scan';

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const names = (count: number) => `{${Array.from({ length: count }, (_none, place) => `"${place}":0`).join()}}`;
const many = (count: number) => `[${'0,'.repeat(count)}0]`;

describe('scan', () => {
  test.each([
    ['nothing', ''],
    ['a number', '-0.5e10'],
    ['the same name in two objects', '[{"a":1},{"a":2}]'],
    ['the same name within', '{"a":{"a":{"a":1}}}'],
    ['a value that is the name', '{"a":"a","b":"a"}'],
    ['the same items', '["a","a",["a"]]'],
    ['signs within strings', '{"a":"{\\"b\\":1,\\"b\\":[[[[[[","b":"\\\\"}'],
    ['names that differ in a sign within', '{"a\\"":1,"a":2,"a\\\\":3}'],
    ['a name like an inherited one', '{"__proto__":1,"constructor":2,"toString":3}'],
    ['the deepest that is read', nested(DEPTH_MAX)],
    ['the most that is read', many(SIGNS_MAX - 2)],
    ['the most names that are read, again and again', `[${names(NAMES_MAX)},${names(NAMES_MAX)}]`],
    ['a string without end', '{"a":"b'],
    ['a name without end', '{"a":1,"b'],
    ['brackets that do not fit', ']}]}{"a":1]'],
    ['commas outside of any list', ',1,2'],
    ['half an escape', '{"a\\u00":1,"a\\u00'],
  ])('finds nothing in %s', (_what, text) => {
    expect(scan(text)).toBeUndefined();
  });

  test.each([
    ['side by side', '{"a":1,"a":1}', 'a'],
    ['with others between', '{"a":1,"b":{"c":[1]},"a":1}', 'a'],
    ['one of them escaped', '{"a":1,"\\u0061":1}', 'a'],
    ['a quote within', '{"\\"":1,"\\u0022":1}', '"'],
    ['within a list', '{"list":[{},{"b":{"c":1,"c":1}}]}', 'list.1.b.c'],
    ['after strings and lists', '{"list":["x,y",[1,2,3],{"c":"}","c":1}]}', 'list.2.c'],
    ['after a string that ends in a backslash', '{"a":"\\\\","b":1,"b":2}', 'b'],
    ['after a string that ends in a quote', '{"a":"\\\\\\"","b":1,"b":2}', 'b'],
    ['the empty name', '{"":1,"":1}', ''],
    ['an inherited name', '{"__proto__":1,"__proto__":1}', '__proto__'],
    ['halves of pairs', '{"\\ud800":1,"\\uD800":1}', ''],
    ['signs that a terminal obeys', '{"\\u001b[2J":1,"\\u001B[2J":1}', '[2J'],
  ])('finds a name twice: %s', (_what, text, field) => {
    expect(scan(text)).toEqual({ code: 'duplicate-member', fields: [field] });
  });

  test.each([
    ['lists', nested(DEPTH_MAX + 1), 'too-deep'],
    ['a million lists', '['.repeat(1_000_000), 'too-deep'],
    ['a million objects', '{"a":'.repeat(1_000_000), 'too-deep'],
    ['masses of items', many(SIGNS_MAX), 'too-large'],
    ['masses of names in one object', names(NAMES_MAX + 1), 'too-large'],
    ['masses of names in many', `[${names(NAMES_MAX)},{"a":[{"b":0}]}]`, 'too-large'],
    ['masses of strings', '""'.repeat(SIGNS_MAX + 1), 'too-large'],
  ])('finds too much: %s', (_what, text, code) => {
    expect(scan(text)).toEqual({ code });
  });

  test.each([
    ['backslashes', `"${'\\'.repeat(10_000_000)}"`],
    ['escaped quotes', `"${'\\"'.repeat(5_000_000)}"`],
    ['white space', ' '.repeat(10_000_000)],
    ['one long name', `{"${'a'.repeat(10_000_000)}":1}`],
  ])('takes no longer than the text is long: %s', (_what, text) => {
    const start = performance.now();
    scan(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
