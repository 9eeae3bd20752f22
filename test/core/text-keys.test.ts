import { describe, expect, it } from 'vitest';
import { reasonKey, valueWords } from '../../src/core/text-keys';

describe('what a control showed, in words', () => {
  it.each([
    ['on', { value: 'on' }, '<value_on>'],
    ['off', { value: 'off' }, '<value_off>'],
    ['an option as displayed', { value: 'HIDE', option: 'Private mode' }, 'Private mode'],
    ['an option without words', { value: 'HIDE', option: '' }, 'HIDE'],
  ] as const)('%s', (_what, shown, words) => {
    expect(valueWords(shown, (key) => `<${key}>`)).toBe(words);
  });
});

describe('the text of a reason', () => {
  it.each([
    ['too-slow', '', 'reason_too_slow'],
    ['signed-out', '_short', 'reason_signed_out_short'],
    ['several', '_do', 'reason_several_do'],
  ] as const)('%s%s', (reason, part, key) => {
    expect(reasonKey(reason, part)).toBe(key);
  });
});
