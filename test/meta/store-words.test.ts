import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WORDS } from '../../scripts/store/languages.mjs';
import { BANNED, BANNED_GERMAN, writes, writesGerman } from './banned';
import { ROOT } from './sources';
import { read } from './store';

const documents = readdirSync(join(ROOT, 'store'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => join('store', file));

/** What people read in a store or before they install. */
const TEXTS: readonly (readonly [where: string, text: string])[] = [
  ...[...documents, 'PRIVACY.md'].map((path) => [path, read(path)] as const),
  ...Object.entries(WORDS).map(([language, words]) => [`pictures in ${language}`, JSON.stringify(words)] as const),
];

describe.each(TEXTS)('%s', (_where, text) => {
  it('says nothing that nobody can see', () => {
    const found = [
      ...BANNED.filter((word) => writes(text, word)),
      ...BANNED_GERMAN.filter((word) => writesGerman(text, word)),
    ];
    expect(found, 'Write what was seen instead.').toEqual([]);
  });

  it('neither shouts nor jokes', () => {
    expect(text.match(/!(?!\[)|\bOops\b/gi) ?? []).toEqual([]);
  });
});

describe('a word that is never written', () => {
  it.each(['safe', 'Only you', 'the best.', 'tamper-proof'])('is found in %j', (text) => {
    expect(BANNED.some((word) => writes(text, word))).toBe(true);
  });

  it.each(['freeTSA.org', 'unsafe', 'script-src-only', 'security'])('is not seen in %j', (text) => {
    expect(BANNED.filter((word) => writes(text, word))).toEqual([]);
  });

  it.each(['ein Beweis', 'die sicheren Daten', 'die Besten', 'fälschungssicher'])('is found in %j', (text) => {
    expect(BANNED_GERMAN.some((word) => writesGerman(text, word))).toBe(true);
  });

  it.each(['Sicherheit', 'Versicherung', 'bestehen'])('is not seen in %j', (text) => {
    expect(BANNED_GERMAN.filter((word) => writesGerman(text, word))).toEqual([]);
  });
});
