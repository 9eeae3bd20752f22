import { describe, expect, it } from 'vitest';
import { ABOUT } from '../../src/linkedin/about';
import { addressOf, isSignIn } from '../../src/linkedin/address';
import { SETTINGS } from '../../src/linkedin/catalogue';
import { GENAI_LABELS } from '../../src/linkedin/labels';
import { folded, markOf } from '../../src/linkedin/marks';
import { plainAddress, settingsAt } from '../../src/linkedin/pages';

const LABELS = { allowDataForGenerativeAI: GENAI_LABELS };

describe('the catalogue', () => {
  it.each(Object.entries(LABELS))('%s carries the marks of its labels', (id, table) => {
    const texts = Object.values(table).flatMap(({ name, control }) => [name, control].flatMap((text) => text ?? []));
    const marks = ` ${texts.map(markOf).join(' ')} `;
    const carried = SETTINGS.find((setting) => setting.id === id)?.labels;
    expect(carried, `Labels changed? Then put this into catalogue.ts, as ${id}'s labels: '${marks}'`).toBe(marks);
  });

  it('has no id twice, and tells of each setting what our pages need', () => {
    const ids = SETTINGS.map((setting) => setting.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(ABOUT).sort()).toEqual([...ids].sort());
  });

  it.each(SETTINGS)('finds $id at its own address', (setting) => {
    expect(settingsAt(addressOf(setting))).toEqual([setting]);
  });
});

describe('a label', () => {
  it.each([
    ['letter case', 'Data for Generative AI', 'DATA FOR GENERATIVE ai', true],
    ['kinds of apostrophe', "l’IA d'été", 'l‘ia d’été', true],
    ['spaces', 'a  b c', 'a b c', true],
    ['wide letters', 'ＡＩ', 'AI', true],
    ['composed accents', 'e\u0301te\u0301', 'été', true],
    ['another word', 'Use my data', 'Use our data', false],
    ['a missing accent', 'été', 'ete', false],
  ] as const)('is compared by its letters: %s', (_what, one, other, same) => {
    expect(folded(one) === folded(other)).toBe(same);
    expect(markOf(one) === markOf(other)).toBe(same);
  });
});

describe('an address', () => {
  it.each([
    ['https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement', true],
    ['https://www.linkedin.com/mypreferences/m/data-for-ai-improvement/?trk=x#y', true],
    ['https://www.linkedin.com/mypreferences/s/settings/data-for-ai-improvement#x', true],
    ['https://www.linkedin.com/mypreferences/x/settings/data-for-ai-improvement', false],
    ['https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement/more', false],
    ['https://www.linkedin.com/mypreferences/d/settings/data-for-generative-ai', false],
    ['https://linkedin.com/mypreferences/d/settings/data-for-ai-improvement', false],
    ['http://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement', false],
    ['https://www.linkedin.com.example/mypreferences/d/settings/data-for-ai-improvement', false],
    ['', false],
  ] as const)('%s', (address, has) => {
    expect(settingsAt(address)).toHaveLength(has ? 1 : 0);
  });

  it.each([
    ['https://www.linkedin.com/uas/login?session_redirect=x', true],
    ['https://www.linkedin.com/login', true],
    ['https://www.linkedin.com/login/de', true],
    ['https://www.linkedin.com/checkpoint/challenge/1', true],
    ['https://www.linkedin.com/authwall?trk=x', true],
    ['https://www.linkedin.com/login-tips', true],
    ['https://www.linkedin.com/loginx', false],
    ['https://www.linkedin.com/feed/', false],
    ['https://example.com/login', false],
  ] as const)('%s asks for a sign-in: %s', (address, asks) => {
    expect(isSignIn(address)).toBe(asks);
  });

  it('loses query and hash', () => {
    expect(plainAddress('https://www.linkedin.com/a/b?c=d#e')).toBe('https://www.linkedin.com/a/b');
  });
});
