import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/core/language';
import { FORBIDDABLE, isManaged, managedIn, POLICY_NAMES, UNMANAGED } from '../../src/core/managed';
import { REMINDER_DAYS } from '../../src/core/options';
import { REGIONS } from '../../src/core/region';
import { ROOT } from '../meta/sources';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const ALL = {
  options: { region: 'eu', language: 'de', reminder: 90 },
  forbids: ['stamps', 'sync', 'pictures'],
  hidesWelcome: true,
  unknown: 0,
};

describe('what an organisation set', () => {
  it.each<[string, Record<string, unknown>, object]>([
    ['nothing', {}, {}],
    ['a region', { region: 'uk' }, { options: { region: 'uk' } }],
    ['a language', { language: 'pt-BR' }, { options: { language: 'pt-BR' } }],
    ['a reminder', { reminderDays: 30 }, { options: { reminder: 30 } }],
    ['no reminder', { reminderDays: 0 }, { options: { reminder: 0 } }],
    ['no welcome', { hideWelcome: true }, { hidesWelcome: true }],
    ['a welcome', { hideWelcome: false }, {}],
    ['a language without texts', { language: 'ja' }, { unknown: 1 }],
    ['a welcome that is neither', { hideWelcome: 'yes' }, { unknown: 1 }],
    ['no time stamps', { forbidTimeStamps: true }, { forbids: ['stamps'] }],
    ['that pictures are allowed', { forbidPictures: false, forbidSync: true }, { forbids: ['sync'] }],
    ['a region that there is not', { region: 'moon' }, { unknown: 1 }],
    ['a number in words', { reminderDays: '90' }, { unknown: 1 }],
    ['a word for yes', { forbidSync: 'true' }, { unknown: 1 }],
    ['days that nobody can choose', { reminderDays: 7 }, { unknown: 1 }],
    ['policies that there are not', { exportTo: 'https://example.org', readHistory: true }, { unknown: 2 }],
    ['names of every object', { constructor: true, toString: 'x' }, { unknown: 2 }],
    ['a theme, which is nobody else’s business', { theme: 'dark' }, { unknown: 1 }],
  ])('%s', (_what, policies, expected) => {
    expect(managedIn(policies)).toEqual({ ...UNMANAGED, ...expected });
    expect(isManaged(managedIn(policies))).toBe(Object.keys(expected).length > 0);
  });

  it('can be nothing that reads, exports, stamps or sends a history', () => {
    expect(POLICY_NAMES).toEqual([
      ...['region', 'language', 'reminderDays', 'hideWelcome'],
      ...['forbidTimeStamps', 'forbidSync', 'forbidPictures'],
    ]);
    expect(FORBIDDABLE).toEqual(['stamps', 'sync', 'pictures']);
  });
});

describe('the schema that Chrome and Edge hold policies to', () => {
  const { properties, ...schema } = JSON.parse(read('src/public/managed-schema.json'));

  it('has every policy and no other, each with its values', () => {
    expect(schema).toEqual({ type: 'object' });
    expect(Object.keys(properties)).toEqual(POLICY_NAMES);
    expect(properties.region.enum).toEqual(REGIONS);
    expect(properties.language.enum).toEqual(LANGUAGES);
    expect(properties.reminderDays.enum).toEqual(REMINDER_DAYS);
  });
});

describe('the sample policies', () => {
  const chrome = JSON.parse(read('docs/policies/chrome-linux.json'));
  const firefox = JSON.parse(read('docs/policies/firefox.json'));
  const edge = Object.fromEntries(
    [...read('docs/policies/edge-windows.reg').matchAll(/^"(\w+)"=(?:"([^"]*)"|dword:([0-9a-f]{8}))$/gm)].map(
      ([, name = '', text, number = '']) => {
        const value = text ?? Number.parseInt(number, 16);
        // The registry has no yes and no; Edge takes 1 and 0 by the schema.
        return [name, /^(hide|forbid)/.test(name) ? value === 1 : value];
      },
    ),
  );

  it.each([
    ['of Chrome', chrome['3rdparty'].extensions.EXTENSION_ID],
    ['of Firefox', firefox.policies['3rdparty'].Extensions['optout-witness@optout-witness.example']],
    ['of Edge', edge],
  ])('%s is known whole', (_browser, policies) => {
    expect(managedIn(policies)).toEqual(ALL);
  });
});
