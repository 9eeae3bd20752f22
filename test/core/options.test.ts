import { describe, expect, it } from 'vitest';
import { chosenIn, DEFAULTS, optionsIn, REMINDER_DAYS, THEMES } from '../../src/core/options';
import { REGIONS } from '../../src/core/region';

it('every value that is offered is taken', () => {
  for (const region of REGIONS) expect(optionsIn({ region })).toMatchObject({ region });
  for (const theme of THEMES) expect(optionsIn({ theme })).toMatchObject({ theme });
  for (const reminder of REMINDER_DAYS) expect(optionsIn({ reminder })).toMatchObject({ reminder });
});

describe('a stored value', () => {
  const rows: readonly (readonly [what: string, stored: Readonly<Record<string, unknown>>, options: object])[] = [
    ['that is known is taken', { region: 'hk', theme: 'light' }, { region: 'hk', theme: 'light' }],
    ['of a region of no list falls back', { region: 'de' }, {}],
    ['of a wrong type falls back', { reminder: '90', notify: 'yes', region: 7 }, {}],
    ['of days that are not offered falls back', { reminder: 31 }, {}],
    ['of never is kept', { reminder: 0 }, { reminder: 0 }],
    ['that was taken back is as if never chosen', { region: null, authority: null }, {}],
    ['with a name of no option is left alone', { colour: 'red' }, {}],
    ['that is inherited is none', Object.create({ region: 'uk' }), {}],
    ['of an authority must look like an id', { authority: 'https://freetsa.org' }, {}],
    ['of an authority is kept', { authority: 'freetsa' }, { authority: 'freetsa' }],
  ];
  it.each(rows)('%s', (_what, stored, options) => {
    expect(optionsIn(stored)).toEqual({ ...DEFAULTS, ...options });
    expect(chosenIn(stored)).toEqual(options);
  });
});
