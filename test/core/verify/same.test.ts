import { describe, expect, test } from 'vitest';
import { same } from '../../../src/core/verify/same';

describe('same', () => {
  test.each([
    ['numbers', '1', '1.0', true],
    ['zeros', '0', '-0', true],
    ['texts', '"a"', '"a"', true],
    ['a text and a number', '"1"', '1', false],
    ['nothing and an object', 'null', '{}', false],
    ['nothing twice', 'null', 'null', true],
    ['lists', '[1,[2]]', '[1,[2]]', true],
    ['lists in another order', '[1,2]', '[2,1]', false],
    ['a shorter list', '[1,2]', '[1]', false],
    ['a list and an object', '["a"]', '{"0":"a"}', false],
    ['an empty list and an empty object', '[]', '{}', false],
    ['members in another order', '{"a":1,"b":{"c":2}}', '{"b":{"c":2},"a":1}', true],
    ['a member less', '{"a":1,"b":2}', '{"a":1}', false],
    ['a member more', '{"a":1}', '{"a":1,"b":2}', false],
    ['another member', '{"a":1}', '{"b":1}', false],
    ['a member deep within', '{"a":{"b":[{"c":1}]}}', '{"a":{"b":[{"c":2}]}}', false],
    ['an inherited name', '{"__proto__":{"a":1}}', '{"x":{"a":1}}', false],
    ['inherited names', '{"toString":{}}', '{"valueOf":{}}', false],
    ['an inherited name for nothing', '{"__proto__":{}}', '{"x":{}}', false],
    ['an inherited name twice', '{"__proto__":{"a":1}}', '{"__proto__":{"a":1}}', true],
  ])('%s: %s, %s', (_what, one, other, expected) => {
    expect(same(JSON.parse(one), JSON.parse(other))).toBe(expected);
    expect(same(JSON.parse(other), JSON.parse(one))).toBe(expected);
  });
});
