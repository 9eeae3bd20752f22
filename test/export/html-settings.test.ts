// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { leftOut } from '../../src/core/entry';
import { historyOf } from '../../src/core/history';
import type { Kept } from '../../src/core/kept';
import { MAIN_SETTING } from '../../src/core/setting';
import { shownState } from '../../src/core/state';
import { chosen } from '../../src/export/choice';
import { writeHtml } from '../../src/export/html/write-html';
import type { ExportInput, Recorded } from '../../src/export/input';
import {
  ANNA,
  BERT,
  BEYOND,
  failed,
  GENAI,
  type Line,
  SHARING,
  seen,
  T1,
  T2,
  T3,
  VIEWING,
} from '../report/audit/lines';
import { accountName, at, exampleInput, LEDGER } from './example';
import { HOSTILE } from './hostile';
import { linesOf, OPENED, parsed } from './page';

const input = (lines: readonly Line[]) => exampleInput([OPENED, ...lines]);

/** The same with these places empty, as an export leaves them. */
async function without(lines: readonly Line[], ...places: number[]): Promise<ExportInput> {
  const whole = await input(lines);
  const kept: Kept = { ...whole, origin: 'own', ledger: LEDGER };
  const { history } = chosen(kept, { what: 'entries', without: places });
  return { ...whole, history: history as Recorded, state: shownState(history.observations, MAIN_SETTING) };
}

/** The table, cell by cell. */
function settingsIn(given: ExportInput): (string | null)[][] {
  const rows = [...parsed(writeHtml(given)).querySelectorAll('.settings tbody tr')];
  return rows.map((row) => [...row.children].map((cell) => cell.textContent));
}

const DAY1 = '3 Nov 2026, 11:00 UTC+01:00';
const DAY2 = '23 Nov 2026, 11:00 UTC+01:00';
const FRESH = 'from a fresh page';
const GENAI_NAME = `Setting ${GENAI}`;
const VIEWING_NAME = `Setting ${VIEWING}`;
const OTHER = seen(T1, VIEWING, 'HIDE=Private mode');
const OTHER_LINE = [VIEWING_NAME, 'Private mode', FRESH, DAY1, 'unknown', ''];
const HIDDEN = 'not in this file: the newest reading was left out, was erased or cannot be read';

describe('the settings in a record', () => {
  test.each([
    ['one setting', [seen(T1, GENAI, 'on'), seen(T2, GENAI, 'off')]],
    ['none', [failed(T1, GENAI, 'several')]],
  ])('%s: no table, and the record is of one setting', async (_what, lines) => {
    const page = parsed(writeHtml(await input(lines)));
    expect(page.querySelector('.settings')).toBeNull();
    expect(page.querySelector('h1')?.textContent).toBe('Record of a LinkedIn privacy setting');
    expect(linesOf(page).every(([, , , state]) => !state?.includes('Setting'))).toBe(true);
  });

  type Case = readonly [what: string, lines: readonly Line[], cells: readonly string[]];
  const rows: readonly Case[] = [
    ['on', [seen(T1, GENAI, 'on')], ['on', FRESH, DAY1, 'unknown', '']],
    [
      'off on screen, which was seen',
      [seen(T1, GENAI, 'on'), seen(T2, GENAI, 'off', 'shown', 'seen')],
      ['off', 'on screen, not freshly loaded; the change was seen', DAY2, 'unknown', ''],
    ],
    [
      'on again',
      [
        seen(T1, GENAI, 'off', 'confirmed', 'none', ANNA),
        seen(T2, GENAI, 'on', 'confirmed', 'found', ANNA),
        accountName(T3, ANNA, 'Anna Muster'),
      ],
      ['on', `${FRESH}; the change was not seen`, DAY2, 'A (Anna Muster)', ''],
    ],
    [
      'tried in vain',
      [failed(T1, GENAI, 'signed-out')],
      ['could not read', 'LinkedIn asked for a sign-in', DAY1, 'unknown', ''],
    ],
    [
      'a later attempt in vain',
      [seen(T1, GENAI, 'off'), failed(T2, GENAI, 'no-switch')],
      ['off', FRESH, DAY1, 'unknown', `${DAY2}: the page showed no such switch`],
    ],
  ];
  test.each(rows)('%s', async (_what, lines, cells) => {
    expect(settingsIn(await input([OTHER, ...lines]))).toEqual([OTHER_LINE, [GENAI_NAME, ...cells]]);
  });

  test('where the file tells accounts apart, a line is of one account', async () => {
    const lines = [
      seen(T1, GENAI, 'on', 'confirmed', 'none', ANNA),
      seen(T1, GENAI, 'off', 'confirmed', 'none', BERT),
      OTHER,
    ];
    expect(settingsIn(await input(lines))).toEqual([
      [GENAI_NAME, 'on', FRESH, DAY1, 'A', ''],
      [GENAI_NAME, 'off', FRESH, DAY1, 'B', ''],
      OTHER_LINE,
    ]);
  });

  test.each([
    ['of the setting that the file speaks of first', GENAI],
    ['of any other', BEYOND],
  ])('a reading that is left out is not replaced by an older one: %s', async (_what, setting) => {
    const lines = [OTHER, seen(T1, setting, 'off'), seen(T2, setting, 'on')];
    expect(settingsIn(await without(lines, 3))).toEqual([OTHER_LINE, [`Setting ${setting}`, HIDDEN, '', '', '', '']]);
  });

  test('nor is one that a file which came from elsewhere leaves out', async () => {
    const whole = await input([OTHER, seen(T1, GENAI, 'off'), seen(T2, GENAI, 'on')]);
    const entries = whole.history.entries.map((one) => (one.seq === 3 ? leftOut(one) : one));
    const history = historyOf(LEDGER, entries, undefined) as Recorded;
    expect(settingsIn({ ...whole, history }).map(([, state]) => state)).toEqual([HIDDEN, HIDDEN]);
  });

  test('a setting of which everything is left out is not in it', async () => {
    expect(settingsIn(await without([OTHER, seen(T1, GENAI, 'off'), seen(T2, BEYOND, 'off')], 3))).toHaveLength(2);
  });

  test('recommends nothing, names each line of history, and is titled as a record of several', async () => {
    const page = parsed(writeHtml(await input([OTHER, seen(at('2026-11-04T10:00:00.000Z'), SHARING, 'on')])));
    expect(page.querySelector('.settings')?.textContent).not.toMatch(/recommend|choice|differ/i);
    expect(page.title).toBe('Record of LinkedIn privacy settings');
    expect(linesOf(page).map(([, , , state]) => state)).toEqual([
      `${VIEWING_NAME}: Private mode`,
      `Setting ${SHARING}: on`,
    ]);
  });

  test.each(HOSTILE)('shows words of a page as text: %j', async (text) => {
    const given = await input([seen(T1, VIEWING, `HIDE=${text.slice(0, 300)}`), seen(T1, GENAI, 'on')]);
    const table = parsed(writeHtml(given)).querySelector('.settings');
    expect(table?.querySelector('script, img, b, i, a')).toBeNull();
    expect(table?.textContent).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}|\p{Cs}/u);
  });
});
