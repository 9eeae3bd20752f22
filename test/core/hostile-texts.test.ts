import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/core/language';
import { textsOf } from '../../src/core/texts';
import { HOSTILE } from '../export/hostile';
import { MESSAGES, messagesIn } from '../ui/words';

const NAME = /\{(\w+)(?:, plural,)?/g;

/** Messages that take values, each with the names of those. */
const taking = Object.entries(MESSAGES)
  .map(
    ([key, { message }]) => [key, [...new Set([...message.matchAll(NAME)].flatMap(([, name]) => name ?? []))]] as const,
  )
  .filter(([, names]) => names.length > 0);

const values = fc.oneof(
  fc.constantFrom(...HOSTILE, '$VALUE$', '$1', '$&', '$$', '{name}', '{n}', '{constructor}', '__proto__', '#'),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

describe('a value that stands in a text', () => {
  it('is never taken for a place of another: in any language, in any message', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...taking),
        fc.constantFrom(...LANGUAGES),
        values,
        ([key, names], language, value) => {
          const texts = textsOf(messagesIn(language), language);
          const isCounted = (name: string) => new RegExp(`\\{${name}, plural`).test(MESSAGES[key]?.message ?? '');
          const marked = (mark: string) =>
            Object.fromEntries(names.map((name) => [name, isCounted(name) ? 2 : mark] as const));
          // As a text that has a sign in the place of the value, which is then put there by hand.
          const expected = texts(key, marked('\uE000')).replaceAll('\uE000', () => value);
          expect(texts(key, marked(value))).toBe(expected);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('is never looked up in what every object has', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      expect(() => textsOf(MESSAGES, 'en')(name)).toThrow(RangeError);
    }
  });
});

describe('a file of texts', () => {
  const every = LANGUAGES.flatMap((language) =>
    Object.entries(messagesIn(language)).map(([key, { message }]) => [`${language} ${key}`, message] as const),
  );

  it('holds no markup, no program, and nothing that a browser or a terminal obeys', () => {
    expect(every.length).toBeGreaterThan(1000);
    const odd = /<[a-z!/]|&[a-z#]\w*;|javascript:|\$\w*\$|\$\d|__MSG_|(?!\u00AD)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/iu;
    expect(every.filter(([, message]) => odd.test(message))).toEqual([]);
  });

  it('that was spoilt fails where it is used, with its key, and shows nothing else', () => {
    const spoilt = { greeting: { message: 'Hello {name}, {other}' } };
    expect(() => textsOf(spoilt, 'en')('greeting', { name: 'x' })).toThrow('no value for "other"');
    const hostile = { greeting: { message: '<img src=x onerror=alert(1)> {name}' } };
    expect(textsOf(hostile, 'en')('greeting', { name: '<b>' })).toBe('<img src=x onerror=alert(1)> <b>');
  });
});
