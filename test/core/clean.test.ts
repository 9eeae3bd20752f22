import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanWords } from '../../src/core/clean';

describe('words from a page', () => {
  const rows: readonly (readonly [what: string, text: string, clean: string])[] = [
    ['plain words stay', 'Data for Generative AI Improvement', 'Data for Generative AI Improvement'],
    ['markup is text', '<b onclick="x">bold</b> &amp;', '<b onclick="x">bold</b> &amp;'],
    ['every script stays', 'générative 生成AI генеративный الذكاء', 'générative 生成AI генеративный الذكاء'],
    ['a whole surrogate pair stays', 'AI 🤖', 'AI 🤖'],
    ['nothing', '', ''],
    ['nothing but spaces', ' \t\n\u00A0 ', ''],
    ['spaces become single', '  a \t\r\n b\u00A0\u3000c ', 'a b c'],
    ['line separators', 'a\u2028b\u2029c', 'a b c'],
    ['null and escape', 'a\u0000b\u001B[31mc\u0007', 'ab[31mc'],
    ['delete and C1 controls', 'a\u007Fb\u0085c\u009Fd', 'abcd'],
    ['bidi overrides', 'a\u202Egnp.exe\u202C', 'agnp.exe'],
    ['bidi isolates', '\u2066a\u2067b\u2068c\u2069', 'abc'],
    ['bidi marks', 'a\u200Eb\u200Fc\u061Cd', 'abcd'],
    ['zero-width', 'a\u200Bb\u200Cc\u200Dd\u2060e', 'abcde'],
    ['a soft hyphen', 'im\u00ADprove', 'improve'],
    ['tag characters', 'a\u{E0041}\u{E007F}b', 'ab'],
    ['the first half of a pair', 'a\uD83Eb', 'ab'],
    ['the second half of a pair', 'a\uDD16b', 'ab'],
    ['halves in the wrong order', '\uDD16\uD83E', ''],
  ];
  it.each(rows)('%s', (_what, text, clean) => {
    expect(cleanWords(text)).toBe(clean);
  });
});

describe('long words', () => {
  const rows: readonly (readonly [what: string, text: string, clean: string])[] = [
    ['300 stay', 'a'.repeat(300), 'a'.repeat(300)],
    ['the 301st goes', `${'a'.repeat(300)}b`, 'a'.repeat(300)],
    ['a pair is not cut in two', `${'a'.repeat(299)}🤖`, 'a'.repeat(299)],
    ['a pair that fits stays', `${'a'.repeat(298)}🤖b`, `${'a'.repeat(298)}🤖`],
    ['no space at the cut', `${'a'.repeat(299)} b`, 'a'.repeat(299)],
    ['what is taken away does not count', `${'\u200B'.repeat(1000)}a`, 'a'],
    ['a megabyte', 'ab '.repeat(350_000), 'ab '.repeat(100).trim()],
    ['a pair where the reading stops', `${'\u200B'.repeat(5999)}🤖`, ''],
  ];
  it.each(rows)('%s', (_what, text, clean) => {
    expect(cleanWords(text)).toBe(clean);
  });
});

describe('whatever a page holds', () => {
  const nasty = fc.constantFrom('\u202E', '\u200B', '\u0000', '\uD800', '\uDFFF', '\u2028', '\u00A0', '🤖', ' ', 'é');
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 700 }),
    fc.array(fc.oneof(nasty, fc.string({ maxLength: 9 })), { maxLength: 200 }).map((parts) => parts.join('')),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 700 }).map((units) => String.fromCharCode(...units)),
  );

  it('is at most 300 characters, of which none can disguise others', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const clean = cleanWords(text);
        expect(clean.length).toBeLessThanOrEqual(300);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(clean).toBe(clean.trim());
      }),
    );
  });

  it('loses nothing else', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'abcxyzäß生🤖<&“'), maxLength: 140 });
    fc.assert(fc.property(plain, (text) => cleanWords(text) === text));
  });
});
