import { describe, expect, test } from 'vitest';
import { SETTINGS } from '../../../src/linkedin/catalogue/settings';
import { besideWords } from '../../../src/report/audit/beside-words';
import { rowsOf } from '../../../src/report/audit/rows';
import { lookOf, stateWords } from '../../../src/report/audit/state-words';
import { at, historyWith, started } from '../../export/example';
import { HOSTILE } from '../../export/hostile';
import { WORDS } from '../../ui/words';
import {
  ANNA,
  BERT,
  BEYOND,
  EMAIL,
  failed,
  GENAI,
  type Line,
  PAGE_OWNERS,
  SHARING,
  seen,
  T1,
  T2,
  T3,
  VIEWING,
} from './lines';

/** What the row of a setting says. */
async function said(setting: string, lines: readonly Line[], gone: readonly number[] = [], damaged: number[] = []) {
  const whole = await historyWith([started(T1), ...lines]);
  const history = { ...whole, damaged, unseen: [...gone, ...damaged].map((seq) => ({ seq })) };
  const rows = rowsOf(history, undefined);
  const row = rows.find((one) => one.setting.id === setting);
  if (row === undefined) throw new Error(`no setting ${setting}`);
  const look = lookOf(row);
  return {
    state: stateWords(row, WORDS.texts),
    look: look && `${look.shape} ${look.tint}`,
    beside: besideWords(row, rows, history, WORDS),
  };
}

const fresh = (when: typeof T1, setting: string, shown: string, change: 'none' | 'seen' | 'found' = 'none') =>
  seen(when, setting, shown, 'confirmed', change, ANNA);
const FOUND = 'The change was not seen here.';

describe('the state in words, and its shape', () => {
  type Case = readonly [what: string, setting: string, lines: readonly Line[], state: string, look: string | undefined];
  const rows: readonly Case[] = [
    ['never tried', GENAI, [], 'not read yet', 'dashed-ring grey'],
    ['tried in vain', GENAI, [failed(T1, GENAI, 'several')], 'could not read', 'diamond grey'],
    ['on', GENAI, [fresh(T1, GENAI, 'on')], 'on', 'triangle on'],
    ['off', GENAI, [fresh(T1, GENAI, 'off')], 'off', 'disc off'],
    [
      'off on screen',
      GENAI,
      [seen(T1, GENAI, 'off', 'shown')],
      'off on screen, not freshly loaded',
      'dotted-ring grey',
    ],
    [
      'off, once on a fresh page',
      GENAI,
      [fresh(T1, GENAI, 'off'), seen(T2, GENAI, 'off', 'shown', 'none', ANNA)],
      'off',
      'disc off',
    ],
    ['on again', GENAI, [fresh(T1, GENAI, 'off'), fresh(T2, GENAI, 'on', 'found')], 'on again', 'square again'],
    ['on, a matter of taste', EMAIL, [fresh(T1, EMAIL, 'on')], 'on', undefined],
    ['off, a matter of taste', EMAIL, [fresh(T1, EMAIL, 'off')], 'off', undefined],
    [
      'an option, in the words of the page',
      VIEWING,
      [fresh(T1, VIEWING, 'HIDE=Private\u202e\n mode')],
      'Private mode',
      undefined,
    ],
    ['an option without words', VIEWING, [fresh(T1, VIEWING, 'HIDE=')], 'HIDE', undefined],
  ];
  test.each(rows)('%s', async (_what, setting, lines, state, look) => {
    expect(await said(setting, lines)).toMatchObject({ state, look });
  });

  test.each(HOSTILE)('words of a page keep no disguise: %j', async (text) => {
    const { state } = await said(VIEWING, [fresh(T1, VIEWING, `HIDE=${text.slice(0, 300)}`)]);
    expect(state).not.toMatch(/\p{Cc}|\p{Cf}|\p{Cs}/u);
  });
});

describe('what stands below a state', () => {
  type Case = readonly [what: string, setting: string, lines: readonly Line[], beside: readonly string[]];
  const rows: readonly Case[] = [
    ['nothing', GENAI, [fresh(T1, GENAI, 'on')], []],
    [
      'why it could not be read, and what to do',
      GENAI,
      [failed(T1, GENAI, 'signed-out')],
      ['LinkedIn asked for a sign-in. Sign in, then open the setting again.'],
    ],
    [
      'an attempt that failed since, with the date of the state',
      GENAI,
      [fresh(T1, GENAI, 'off'), failed(T2, GENAI, 'no-switch')],
      [
        'Could not read on 23 Nov 2026: the page showed no such switch. The state shown is from 3 Nov 2026. If you can see the switch, send a report of the page’s structure.',
      ],
    ],
    [
      'the same, on the same day',
      GENAI,
      [fresh(T1, GENAI, 'off'), failed(at('2026-11-03T12:30:00.000Z'), GENAI, 'too-slow')],
      [
        'Could not read on 3 Nov 2026, 13:30: the page did not show the switch within 20 seconds. The state shown is from 3 Nov 2026, 11:00. Reload the page.',
      ],
    ],
    ['an attempt that failed before tells nothing', GENAI, [failed(T1, GENAI, 'several'), fresh(T2, GENAI, 'on')], []],
    [
      'on again',
      GENAI,
      [fresh(T1, GENAI, 'off'), fresh(T3, GENAI, 'on', 'found')],
      [`Off when read on 3 Nov 2026, on when next read on 9 Dec 2026. ${FOUND}`],
    ],
    [
      'on again within a day',
      GENAI,
      [fresh(T1, GENAI, 'off'), fresh(at('2026-11-03T12:30:00.000Z'), GENAI, 'on', 'found')],
      [`Off when read on 3 Nov 2026, 11:00, on when next read on 3 Nov 2026, 13:30. ${FOUND}`],
    ],
    [
      'off, which nobody saw happen',
      GENAI,
      [fresh(T1, GENAI, 'on'), fresh(T2, GENAI, 'off', 'found')],
      [`On when read on 3 Nov 2026, off when next read on 23 Nov 2026. ${FOUND}`],
    ],
    ['off, which was seen', GENAI, [fresh(T1, GENAI, 'on'), fresh(T2, GENAI, 'off', 'seen')], []],
    [
      'another option',
      VIEWING,
      [fresh(T1, VIEWING, 'HIDE=Private mode'), fresh(T2, VIEWING, 'DISCLOSE_FULL=Your name', 'found')],
      [`“Private mode” when read on 3 Nov 2026, “Your name” when next read on 23 Nov 2026. ${FOUND}`],
    ],
    [
      'another option by the same words',
      VIEWING,
      [fresh(T1, VIEWING, 'HIDE=Private'), fresh(T2, VIEWING, 'DISCLOSE_ANONYMOUS=Private', 'found')],
      [`“HIDE” when read on 3 Nov 2026, “DISCLOSE_ANONYMOUS” when next read on 23 Nov 2026. ${FOUND}`],
    ],
    [
      'of nobody known it is no drift, and may be two accounts',
      GENAI,
      [seen(T1, GENAI, 'off'), seen(T2, GENAI, 'on', 'confirmed', 'found')],
      [
        'Off was read on 3 Nov 2026. The page did not say which account was signed in, so the two readings may be of different accounts.',
      ],
    ],
    [
      'markup that is not documented',
      PAGE_OWNERS,
      [],
      ['It is not known how LinkedIn builds this page, so it may not be readable.'],
    ],
    ['of no interest once it was read', PAGE_OWNERS, [fresh(T1, PAGE_OWNERS, 'off')], []],
  ];
  test.each(rows)('%s', async (_what, setting, lines, beside) => {
    expect((await said(setting, lines)).beside).toEqual(beside);
  });

  test.each([
    ['on', 'Read as “on” on 23 Nov 2026, 11:00, when the page did not say whose account was signed in.'],
    ['off', undefined],
  ])('a later %s of nobody known is told of an account that read off', async (value, told) => {
    const lines = [fresh(T1, GENAI, 'off'), seen(T1, EMAIL, 'on', 'confirmed', 'none', BERT), seen(T2, GENAI, value)];
    const history = await historyWith([started(T1), ...lines]);
    const rows = rowsOf(history, ANNA);
    const row = rows.find(({ setting }) => setting.id === GENAI);
    expect(row?.mark).toBe('off');
    expect(row && besideWords(row, rows, history, WORDS)).toEqual(told === undefined ? [] : [told]);
  });

  test('an erased reading is called erased', async () => {
    const words = await said(GENAI, [fresh(T1, GENAI, 'off')], [2]);
    expect(words).toMatchObject({ state: 'not read yet', look: 'dashed-ring grey' });
    expect(words.beside).toEqual(['The newest reading was erased here. Earlier readings stand in the history.']);
  });

  test('what cannot be read is not called erased', async () => {
    expect((await said(GENAI, [fresh(T1, GENAI, 'off')], [], [2])).beside).toEqual([
      'An entry that cannot be read may hold the newest reading. Earlier readings stand in the history.',
    ]);
  });
});

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
