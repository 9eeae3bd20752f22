import { describe, expect, test } from 'vitest';
import { SETTINGS } from '../../../src/linkedin/catalogue/settings';
import { at } from '../../export/example';
import { BEYOND, GENAI, type Line, SHARING, T1, T2, T3 } from './lines';
import { FOUND, fresh, said } from './said-of';

describe('settings that LinkedIn turns off together', () => {
  const SINCE = (date: string) =>
    `May have changed since. Ads outside of LinkedIn was read off on ${date}; turning that off also turns this off. Open this setting to read it again.`;
  const TOGETHER = 'LinkedIn turns this off together with Ads outside of LinkedIn.';
  const rows: readonly (readonly [what: string, lines: readonly Line[], beside: readonly string[]])[] = [
    ['the other was read off since', [fresh(T1, SHARING, 'on'), fresh(T2, BEYOND, 'off')], [SINCE('23 Nov 2026')]],
    [
      'on the same day',
      [fresh(T1, SHARING, 'on'), fresh(at('2026-11-03T12:30:00.000Z'), BEYOND, 'off')],
      [SINCE('3 Nov 2026, 13:30')],
    ],
    [
      'the date is that of the first off',
      [fresh(T1, SHARING, 'on'), fresh(T2, BEYOND, 'off'), fresh(T3, BEYOND, 'off')],
      [SINCE('23 Nov 2026')],
    ],
    ['the other was off before', [fresh(T1, BEYOND, 'off'), fresh(T2, SHARING, 'on'), fresh(T3, BEYOND, 'off')], []],
    ['the other is on', [fresh(T1, SHARING, 'on'), fresh(T2, BEYOND, 'on')], []],
    ['this one was read off', [fresh(T1, SHARING, 'off'), fresh(T2, BEYOND, 'off')], []],
    ['this one was never read', [fresh(T2, BEYOND, 'off')], []],
    [
      'both are off, and nobody saw this one change',
      [fresh(T1, SHARING, 'on'), fresh(T2, BEYOND, 'off'), fresh(T3, SHARING, 'off', 'found')],
      [`On when read on 3 Nov 2026, off when next read on 9 Dec 2026. ${FOUND}`, TOGETHER],
    ],
    [
      'this one changed, and the other is on',
      [fresh(T1, SHARING, 'on'), fresh(T2, BEYOND, 'on'), fresh(T3, SHARING, 'off', 'found')],
      [`On when read on 3 Nov 2026, off when next read on 9 Dec 2026. ${FOUND}`],
    ],
  ];
  test.each(rows)('%s', async (_what, lines, beside) => {
    expect((await said(SHARING, lines)).beside).toEqual(beside);
    expect((await said(GENAI, lines)).beside).toEqual([]);
  });

  test('each link leads to a setting of the catalogue', () => {
    const ids = SETTINGS.map(({ id }) => id);
    expect(SETTINGS.flatMap(({ turnsOff }) => turnsOff).filter((id) => !ids.includes(id))).toEqual([]);
  });
});
