import { describe, expect, test } from 'vitest';
import { besideWords } from '../../../src/report/audit/beside-words';
import { rowsOf } from '../../../src/report/audit/rows';
import { at, historyWith, started } from '../../export/example';
import { WORDS } from '../../ui/words';
import { ANNA, BERT, EMAIL, failed, GENAI, type Line, PAGE_OWNERS, seen, T1, T2, T3, VIEWING } from './lines';
import { FOUND, fresh, said } from './said-of';

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
