import { describe, expect, it } from 'vitest';
import { isLanguage, languageFor } from '../../src/core/language';

describe('the nearest language', () => {
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['en-GB', 'en'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['pl', 'pl'],
    ['ja', 'en'],
    ['', 'en'],
  ])('to %j is %s', (asked, nearest) => {
    expect(languageFor(asked)).toBe(nearest);
  });
});

describe('a language with texts', () => {
  it.each([
    ['nl', true],
    ['pt-BR', true],
    ['pt', false],
    ['ja', false],
    [undefined, false],
  ])('%j: %s', (name, is) => {
    expect(isLanguage(name)).toBe(is);
  });
});
