import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { MAIN_SETTING } from '../../src/core/setting';
import { addressOf, isAt, isSignIn, plainAddress } from '../../src/linkedin/address';
import { RETIRED, SETTINGS } from '../../src/linkedin/catalogue/settings';
import { CATEGORIES, SettingShape } from '../../src/linkedin/catalogue/shape';
import { definitionsAt } from '../../src/linkedin/definitions';
import { folded } from '../../src/linkedin/folded';
import { MAIN } from '../../src/linkedin/main-setting';
import { MESSAGES } from '../ui/words';
import { IDS_EVER_USED } from './ids-ever-used';

const IDS = SETTINGS.map(({ id }) => id);
const settingsAt = (address: string) => definitionsAt(address, SETTINGS).map(({ id }) => id);

describe('the catalogue', () => {
  it.each(SETTINGS)('has $id in the form of a setting', (setting) => {
    expect(v.safeParse(SettingShape, setting).issues).toBeUndefined();
  });

  it('has no id twice', () => {
    expect(new Set(IDS).size).toBe(IDS.length);
  });

  it('reuses no id: old records name them', () => {
    const advice = 'A new id goes into ids-ever-used.ts. One that is read no more goes into RETIRED.';
    expect([...IDS, ...RETIRED].sort(), advice).toEqual([...IDS_EVER_USED].sort());
  });

  it('has what the audit shows, in the order of its parts', () => {
    const order = SETTINGS.map(({ category }) => CATEGORIES.indexOf(category));
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(SETTINGS.length).toBeGreaterThanOrEqual(18);
  });

  it.each(SETTINGS)('finds $id at its own address, and in every family', (setting) => {
    for (const path of setting.paths) {
      for (const family of ['d', 'm', 's']) {
        expect(settingsAt(`https://www.linkedin.com/mypreferences/${family}/${path}`)).toContain(setting.id);
      }
    }
    expect(settingsAt(addressOf(setting))).toContain(setting.id);
  });

  it.each(SETTINGS)('knows $id by a label, and says where it knows it from', ({ labels, sources }) => {
    expect(labels['en']?.name ?? labels['en']?.control).toBeTruthy();
    const parts = sources.map(({ of }) => of);
    expect(parts).toContain('address');
    expect(parts).toContain('name');
    expect(parts.includes('key') || parts.includes('control')).toBe(true);
  });

  it.each(SETTINGS)('knows a key of $id, or says that nobody has documented one', ({ key, sure, options, control }) => {
    expect(sure).toBe(key === null ? 'medium' : 'high');
    expect(options !== null).toBe(key !== null && control !== 'switch');
  });

  it.each(SETTINGS)('says of $id what it does only in texts that exist, and links it only to others', (setting) => {
    expect(setting.notes.filter(({ text }) => MESSAGES[text] === undefined)).toEqual([]);
    expect(setting.turnsOff.filter((id) => !IDS.includes(id) || id === setting.id)).toEqual([]);
  });

  it('has the popup’s setting as the popup has it', () => {
    const main = SETTINGS.find(({ id }) => id === MAIN_SETTING);
    expect(main).toMatchObject(MAIN);
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
    expect(isAt(MAIN, address)).toBe(has);
    expect(settingsAt(address)).toHaveLength(has ? 1 : 0);
  });

  it('may be the home of two settings', () => {
    const address = 'https://www.linkedin.com/mypreferences/d/settings/linkedin-promotions';
    expect(settingsAt(address)).toEqual(['allowProfileAndActivityDataForMarketingAds', 'tipsForUsingLinkedinViaEmail']);
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
