import { describe, expect, test } from 'vitest';
import { bytesOf, bytesOfPadded, toPadded } from '../../src/core/base64';

describe('bytesOf base64url', () => {
  test.each([
    ['nothing', '', []],
    ['one byte', '-w', [0xfb]],
    ['two bytes', '-_8', [0xfb, 0xff]],
    ['three bytes', '-_8A', [0xfb, 0xff, 0]],
  ])('%s', (_what, text, bytes) => {
    expect(bytesOf(text)).toEqual(Uint8Array.from(bytes));
  });

  test.each([
    ['the other alphabet', '+/8A'],
    ['padding', '-w=='],
    ['one character too many', '-_8AA'],
    ['spare bits', '-x'],
    ['spare bits of two bytes', '-_9'],
    ['white space', '-_ 8A'],
    ['a letter that is none', 'ÄÄÄÄ'],
  ])('refuses %s', (_what, text) => {
    expect(bytesOf(text)).toBeUndefined();
  });
});

describe('bytesOfPadded base64', () => {
  test.each([
    ['nothing', '', []],
    ['one byte', '+w==', [0xfb]],
    ['two bytes', '+/8=', [0xfb, 0xff]],
    ['three bytes', '+/8A', [0xfb, 0xff, 0]],
  ])('%s, and back', (_what, text, bytes) => {
    expect(bytesOfPadded(text)).toEqual(Uint8Array.from(bytes));
    expect(toPadded(Uint8Array.from(bytes))).toBe(text);
  });

  test.each([
    ['the other alphabet', '-_8A'],
    ['no padding', '+w'],
    ['too little padding', '+w='],
    ['too much padding', '+/8A===='],
    ['padding alone', '===='],
    ['padding within', '+w==+w=='],
    ['spare bits', '+x=='],
    ['white space', '+/8 '],
  ])('refuses %s', (_what, text) => {
    expect(bytesOfPadded(text)).toBeUndefined();
  });
});
