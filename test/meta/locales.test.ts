import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language, languageFor } from '../../src/core/language';
import { GENAI_LABELS } from '../../src/linkedin/labels';
import { MESSAGES, messagesIn } from '../ui/words';
import { ROOT } from './sources';

const OTHERS = LANGUAGES.filter((language) => language !== 'en');
const ADVICE = 'Write it in that language’s messages.json, or take it out of the English one.';

/** Texts that may be the same word in both languages: some thirty are. Far more are left in English. */
const SAME_AT_MOST = 60;

const PLURAL = /\{(\w+), plural,((?: \w+ \{[^{}]*\})+)\}/g;
const text = (language: Language, key: string) => messagesIn(language)[key]?.message ?? '';
const rows = (language: Language) =>
  Object.entries(messagesIn(language)).map(([key, { message }]) => [key, message] as const);

/** What a message takes: names of plurals, then of all other values. */
function takes(message: string): string {
  const plurals = [...message.matchAll(PLURAL)].map(([, name]) => name);
  const values = [...message.replace(PLURAL, '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  return [[...new Set(plurals)].sort(), [...new Set(values)].sort()].join(' | ');
}

/** The categories that a language has for the numbers that we count to. */
function categories(language: Language): string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 1001 }, (_none, count) => rules.select(count)))];
}

it('there is a folder for each language, and none besides', () => {
  const folders = readdirSync(join(ROOT, 'src/public/_locales')).sort();
  expect(folders).toEqual(LANGUAGES.map((language) => language.replace('-', '_')).sort());
});

describe.each(LANGUAGES)('the texts in %s, English among them,', (language) => {
  it('have a branch for each way of counting', () => {
    const lacking = rows(language).filter(([, message]) =>
      [...message.matchAll(PLURAL)].some(([, , branches = '']) => {
        const there = [...branches.matchAll(/ (\w+) \{/g)].map(([, name]) => name ?? '');
        return !there.includes('other') || categories(language).some((name) => !there.includes(name));
      }),
    );
    expect(lacking).toEqual([]);
  });

  it('have their braces in pairs, no spaces around or twice, and no line ends', () => {
    const simple = (message: string) => message.replace(PLURAL, 'x').replace(/\{\w+\}/g, 'x');
    const broken = rows(language).filter(
      ([, message]) => message === '' || message !== message.trim() || /[{}]| {2}|[\n\t]/.test(simple(message)),
    );
    expect(broken).toEqual([]);
  });
});

describe.each(OTHERS)('the texts in %s', (language) => {
  it('are those of the English file, in its order', () => {
    expect(Object.keys(messagesIn(language)), ADVICE).toEqual(Object.keys(MESSAGES));
  });

  it('are translated', () => {
    const same = rows(language).flatMap(([key, message]) => (message === text('en', key) ? [key] : []));
    const advice = `These ${same.length} texts are still the English ones: ${same.join(', ')}`;
    expect(same.length, advice).toBeLessThanOrEqual(SAME_AT_MOST);
  });

  it('take the same values', () => {
    const differing = rows(language).filter(([key, message]) => takes(message) !== takes(text('en', key)));
    expect(differing).toEqual([]);
  });

  it('shout at nobody', () => {
    expect(rows(language).filter(([, message]) => /[!¡]/.test(message))).toEqual([]);
  });

  it('keep LinkedIn’s sentence in LinkedIn’s words, and translate it beside', () => {
    const advice = 'limit_translation: LinkedIn’s sentence translated, then in brackets that we translated it.';
    expect(text(language, 'limit_quote')).toBe(text('en', 'limit_quote'));
    expect(text(language, 'limit_translation'), advice).toMatch(/ \([^()]+\)$/);
  });

  it('have LinkedIn’s own name of the setting, where it is known', () => {
    expect(text(language, 'setting_genai_name')).toBe(GENAI_LABELS[language]?.name ?? text('en', 'setting_genai_name'));
  });

  it('name a button as it is called', () => {
    const keys = new Map(Object.entries(MESSAGES).map(([key, { message }]) => [message, key]));
    const misnamed = Object.entries(MESSAGES).flatMap(([key, { message }]) =>
      [...message.matchAll(/“([^“”]+)”/g)].flatMap(([, quoted = '']) => {
        const named = keys.get(quoted);
        if (named === undefined || named === key || key === 'limit_translation') return [];
        return text(language, key).includes(text(language, named)) ? [] : [`${key} names ${named}`];
      }),
    );
    expect(misnamed).toEqual([]);
  });

  it('fit where a store or a manifest takes them', () => {
    expect(text(language, 'store_summary').length).toBeLessThanOrEqual(132);
    expect(text(language, 'app_name').length).toBeLessThanOrEqual(75);
  });
});

describe('the language for a browser’s', () => {
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['en-GB', 'en'],
    ['pt-BR', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['pt', 'pt-BR'],
    ['zh-TW', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
  ])('%j is %s', (asked, language) => {
    expect(languageFor(asked)).toBe(language);
  });
});
