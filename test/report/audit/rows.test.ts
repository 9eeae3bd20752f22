import { describe, expect, test } from 'vitest';
import { accountsApart, newestAccount } from '../../../src/core/whose';
import { SETTINGS } from '../../../src/linkedin/catalogue/settings';
import { nextOf, progressOf, rowsOf } from '../../../src/report/audit/rows';
import { historyWith, started } from '../../export/example';
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

const historyOf = (lines: readonly Line[]) => historyWith([started(T1), ...lines]);
const IDS = SETTINGS.map(({ id }) => id);

describe('what programs read of a row', () => {
  const rows: readonly (readonly [what: string, lines: readonly Line[], mark: string, differs: boolean])[] = [
    ['never tried', [], 'unread', false],
    ['tried in vain', [failed(T1, GENAI, 'no-switch')], 'unknown', false],
    ['on', [seen(T1, GENAI, 'on')], 'on', true],
    ['on, on screen', [seen(T1, GENAI, 'on', 'shown')], 'on', true],
    ['off', [seen(T1, GENAI, 'off')], 'off', false],
    ['off on screen', [seen(T1, GENAI, 'off', 'shown')], 'off', false],
    ['off, then tried in vain', [seen(T1, GENAI, 'off'), failed(T2, GENAI, 'too-slow')], 'off', false],
    ['on, then tried in vain', [seen(T1, GENAI, 'on'), failed(T2, GENAI, 'signed-out')], 'on', true],
    [
      'on again',
      [seen(T1, GENAI, 'off', 'confirmed', 'none', ANNA), seen(T2, GENAI, 'on', 'confirmed', 'found', ANNA)],
      'on',
      true,
    ],
  ];
  test.each(rows)('%s', async (_what, lines, mark, differs) => {
    const [row] = rowsOf(await historyOf(lines), undefined);
    expect(row).toMatchObject({ setting: { id: GENAI }, mark, differs });
  });

  test('of an option it is the token', async () => {
    const rows = rowsOf(await historyOf([seen(T1, VIEWING, 'DISCLOSE_ANONYMOUS=Private mode')]), undefined);
    expect(rows.find(({ setting }) => setting.id === VIEWING)).toMatchObject({ mark: 'DISCLOSE_ANONYMOUS' });
  });

  test('what is a matter of taste differs from nothing', async () => {
    const rows = rowsOf(await historyOf([seen(T1, EMAIL, 'on')]), undefined);
    expect(progressOf(rows)).toEqual({ read: 1, of: IDS.length, differ: 0 });
  });

  test('an erased reading leaves none, and nothing older stands in for it', async () => {
    const history = await historyOf([seen(T1, GENAI, 'off'), seen(T2, BEYOND, 'off')]);
    const rows = rowsOf({ ...history, unseen: [{ seq: 3, setting: GENAI }] }, undefined);
    expect(rows.find(({ setting }) => setting.id === GENAI)?.mark).toBe('unread');
    expect(rows.find(({ setting }) => setting.id === BEYOND)?.mark).toBe('off');
  });
});

describe('how far somebody has got', () => {
  const rows: readonly (readonly [what: string, lines: readonly Line[], read: number, differ: number])[] = [
    ['nothing', [], 0, 0],
    ['an attempt is no reading', [failed(T1, GENAI, 'several')], 0, 0],
    ['two, one of which differs', [seen(T1, GENAI, 'on'), seen(T1, BEYOND, 'off')], 2, 1],
    ['all', IDS.map((id) => seen(T1, id, 'off')), IDS.length, 0],
  ];
  test.each(rows)('%s', async (_what, lines, read, differ) => {
    expect(progressOf(rowsOf(await historyOf(lines), undefined))).toEqual({ read, of: IDS.length, differ });
  });
});

describe('what opens next', () => {
  const [first = '', second = '', third = ''] = IDS;
  const last = IDS.at(-1) ?? '';
  const all = (but: readonly string[]) => IDS.filter((id) => !but.includes(id)).map((id) => seen(T1, id, 'off'));
  type Case = readonly [what: string, lines: readonly Line[], opened: string | undefined, next: string | undefined];
  const rows: readonly Case[] = [
    ['the first, where nothing is read', [], undefined, `${first} unread`],
    ['the first that is unread', [seen(T1, first, 'on')], undefined, `${second} unread`],
    ['what could not be read waits', [failed(T1, first, 'too-slow')], undefined, `${second} unread`],
    ['a page that gave no reading holds up nothing', [], first, `${second} unread`],
    ['what was opened by a row of its own is passed over', [seen(T1, second, 'on')], first, `${third} unread`],
    ['from the top again where none is below', all([first, last]), last, `${first} unread`],
    ['the same again where it alone is unread', all([third]), third, `${third} unread`],
    ['then what could not be read', [...all([second]), failed(T2, second, 'several')], undefined, `${second} unknown`],
    ['nothing where all are read', all([]), undefined, undefined],
    ['nothing where all are read, whatever failed since', [...all([]), failed(T2, first, 'several')], first, undefined],
  ];
  test.each(rows)('%s', async (_what, lines, opened, expected) => {
    const next = nextOf(rowsOf(await historyOf(lines), undefined), opened);
    expect(next && `${next.row.setting.id} ${next.why}`).toBe(expected);
  });
});

describe('accounts', () => {
  const of = (account: typeof ANNA | 'unknown', value = 'off', when = T1) =>
    seen(when, GENAI, value, 'confirmed', 'none', account);
  const rows: readonly (readonly [what: string, lines: readonly Line[], apart: readonly string[], newest: string])[] = [
    ['nothing', [], [], 'unknown'],
    ['nobody known', [of('unknown')], [], 'unknown'],
    ['one', [of(ANNA), of('unknown')], [], 'unknown'],
    ['two', [of(BERT), of(ANNA)], ['A', 'B'], 'A'],
    ['two, and nobody known', [of(ANNA), of('unknown'), of(BERT)], ['A', 'B', 'unknown'], 'B'],
    ['an attempt is no newest reading', [of(ANNA), of(BERT), failed(T2, GENAI, 'too-slow', ANNA)], ['A', 'B'], 'B'],
    ['unless there is nothing else', [failed(T2, GENAI, 'too-slow', ANNA)], [], 'A'],
  ];
  test.each(rows)('%s', async (_what, lines, apart, newest) => {
    const label = (account: typeof ANNA | 'unknown') => (account === 'unknown' ? account : account.label);
    const { observations } = await historyOf(lines);
    expect(accountsApart(observations).map(label)).toEqual(apart);
    expect(label(newestAccount(observations))).toBe(newest);
  });

  test.each([
    [ANNA, 'on', 'unread'],
    [BERT, 'off', 'off'],
    ['unknown', 'unread', 'on'],
  ] as const)('a row is made of one account’s readings: %o', async (account, genai, owners) => {
    const lines = [of(ANNA, 'on'), of(BERT), seen(T1, PAGE_OWNERS, 'off', 'confirmed', 'none', BERT)];
    const rows = rowsOf(await historyOf([...lines, seen(T3, PAGE_OWNERS, 'on')]), account);
    const mark = (id: string) => rows.find(({ setting }) => setting.id === id)?.mark;
    expect([mark(GENAI), mark(PAGE_OWNERS), mark(SHARING)]).toEqual([genai, owners, 'unread']);
  });
});
