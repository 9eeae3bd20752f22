import { describe, expect, test } from 'vitest';
import { HOSTILE } from '../../export/hostile';
import { ANNA, EMAIL, failed, GENAI, type Line, seen, T1, T2, VIEWING } from './lines';
import { fresh, said } from './said-of';

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
