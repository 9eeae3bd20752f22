import { describe, expect, it } from 'vitest';
import { nameIn } from '../../src/linkedin/setting-name';
import { KEY, NAME } from '../fixtures/words';

describe('a setting’s name in a language', () => {
  it.each([
    ['that of LinkedIn, where it is known', KEY, 'en', NAME],
    ['the one given, where the language has none', KEY, 'xx', 'As given'],
    ['the one given, of a setting that nobody knows', 'unheardOf', 'en', 'As given'],
  ])('is %s', (_what, id, language, name) => {
    expect(nameIn(id, 'As given', language)).toBe(name);
  });
});
