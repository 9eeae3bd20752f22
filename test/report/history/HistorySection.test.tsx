// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { isSealed } from '../../../src/core/entry';
import { historyOf } from '../../../src/core/history';
import type { Kept } from '../../../src/core/kept';
import { ok } from '../../../src/messages/result';
import { at, historyWith, KEY, LEDGER, MAIN_JOB, PNG, picture, read, started, unread } from '../../export/example';
import { HOSTILE } from '../../export/hostile';
import { FakePorts } from '../fake-ports';
import { buttonNamed, closeReport, openReport, press } from '../open-report';

afterEach(closeReport);

const OPENED = started(at('2026-11-01T10:00:00.000Z'));
const open = (lines: FakePorts['lines']) => openReport(Object.assign(new FakePorts(), { lines }), '#history');
const numbers = (page: HTMLElement) => [...page.querySelectorAll('tbody th')].map((cell) => cell.textContent);
const cells = (page: HTMLElement, entry: number) =>
  [...page.querySelectorAll(`[data-entry="${entry}"] tr:first-child > *`)].map((cell) => cell.textContent);

function detailsOf(page: HTMLElement, entry: number): Record<string, string> {
  const lines = [...page.querySelectorAll(`[data-entry="${entry}"] dl > div`)];
  return Object.fromEntries(lines.map(({ children: [name, value] }) => [name?.textContent, value?.textContent]));
}

describe('History', () => {
  test('shows all entries, the newest first', async () => {
    const page = await open(MAIN_JOB);
    expect(numbers(page)).toEqual(['6', '5', '4', '3', '2', '1']);
    expect(cells(page, 6)).toEqual([
      '6',
      '9 Dec 2026, 08:02',
      '07:02:11',
      'off',
      'from a fresh page',
      'unknown',
      'none',
    ]);
    expect(page.textContent).toContain('This history was opened (entry 0) on 23 Nov 2026, 11:20.');
  });

  test('says that an entry is gone, which has no line', async () => {
    const ports = Object.assign(new FakePorts(), { lines: MAIN_JOB });
    const whole = await ports.readKept();
    if (!whole.ok || whole.value[0] === undefined) throw new Error('nothing is kept');
    const [own] = whole.value;
    const history = historyOf(
      LEDGER,
      own.history.entries.filter(({ seq }) => seq !== 2),
      undefined,
    );
    const page = await openReport(
      Object.assign(ports, { readKept: async () => ok([{ ...own, history }]) }),
      '#history',
    );
    const notices = [...page.querySelectorAll('.notice')].map((one) => one.textContent);
    expect(notices).toContainEqual(expect.stringMatching(/^1 of \d entries cannot be read\./));
  });

  test.each([
    ['on', read(at('2026-11-23T10:00:00.000Z'), 'on'), 'on', 'from a fresh page'],
    [
      'off on screen',
      read(at('2026-11-23T10:00:00.000Z'), 'off', 'shown', 'seen'),
      'off',
      'on screen, not freshly loaded; the change was seen',
    ],
    [
      'not read',
      unread(at('2026-11-23T10:00:00.000Z'), 'several'),
      'could not read',
      'the page showed more than one switch, and none is marked as this setting',
    ],
  ])('a line in words: %s', async (_name, line, state, how) => {
    const page = await open([OPENED, line]);
    expect(cells(page, 1).slice(3, 5)).toEqual([state, how]);
    expect(page.querySelector('.state svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  test('a history of several settings says of which each line is', async () => {
    const other = { setting: { id: 'other', name: 'Another <b>setting</b>' } };
    const page = await open([...MAIN_JOB, read(at('2026-12-10T10:00:00.000Z'), 'on', 'confirmed', 'none', other)]);
    expect(cells(page, 7)[3]).toBe('onAnother <b>setting</b>');
    expect(cells(page, 6)[3]).toBe('offData for Generative AI Improvement');
    expect(cells(page, 4)[3]).toBe('statement');
  });

  test('shows a kept picture in the details of its entry', async () => {
    const lines = [OPENED, picture(at('2026-11-23T10:00:00.000Z'), PNG)];
    const pictures = [{ seq: 1, media: 'image/png', bytes: PNG }] as const;
    const page = await openReport(Object.assign(new FakePorts(), { lines, pictures }), '#history');
    expect(page.querySelector('[data-entry="1"] details img')?.getAttribute('src')).toContain(PNG);
  });

  test('gives the date in UTC where it is another day there', async () => {
    const page = await open([OPENED, read(at('2026-11-23T23:30:00.000Z'), 'on')]);
    expect(cells(page, 1).slice(1, 3)).toEqual(['24 Nov 2026, 00:30', '2026-11-23 23:30:00']);
  });

  test('opens to page, words, language, how it was found, program and seal', async () => {
    const page = await open(MAIN_JOB);
    expect(detailsOf(page, 6)).toEqual({
      Page: 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
      'Page heading': 'Data for Generative AI Improvement',
      'Name of the switch': 'Use my data for training content creation AI models',
      'Page language': 'en-US',
      'Found by': 'LinkedIn’s own key for the setting, allowDataForGenerativeAI',
      Program: 'Opt-Out Witness for LinkedIn 0.1.0, Chrome 156',
      Seal: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(Object.keys(detailsOf(page, 4))).toEqual(['Program', 'Seal']);
  });

  test('says where the clock went back', async () => {
    const page = await open([OPENED, read(at('2026-10-01T10:00:00.000Z'), 'off')]);
    expect(page.querySelector('[data-entry="1"]')?.textContent).toContain('clock went back before this entry');
  });

  test('shows entries that cannot be read, in their place', async () => {
    const { entries } = await historyWith(MAIN_JOB);
    const broken = entries.map((one) =>
      isSealed(one) && one.seq === 3 ? { ...one, jws: { ...one.jws, payload: '' } } : one,
    );
    const kept: Kept = {
      origin: 'own',
      ledger: LEDGER,
      key: KEY,
      history: historyOf(LEDGER, broken, undefined),
      stamps: [],
      pictures: [],
    };
    const ports = Object.assign(new FakePorts(), { readKept: async () => ok([kept]) });
    const page = await openReport(ports, '#history');
    expect(cells(page, 3)).toEqual(['3', '', '', 'cannot be read', 'the entry is damaged', '', 'none']);
  });

  test('says what an empty history will hold', async () => {
    const page = await open([]);
    expect(page.textContent).toContain('No entries yet. The first reading will appear here.');
    expect(page.querySelector('table')).toBeNull();
  });

  test.each(HOSTILE)('shows words from a page as text: %j', async (heading) => {
    const page = await open([
      OPENED,
      read(at('2026-11-23T10:00:00.000Z'), 'on', 'confirmed', 'none', { page: { heading } }),
    ]);
    expect(page.querySelector('script, img, a[href^="javascript"], [onload], [onerror]')).toBeNull();
    expect(numbers(page)).toEqual(['1']);
  });
});

describe('History, long', () => {
  const long = [
    OPENED,
    ...Array.from({ length: 120 }, (_, day) => read(at(new Date(Date.UTC(2027, 0, day)).toISOString()), 'off')),
  ];

  test('shows fifty at a time, and stops at both ends', async () => {
    const page = await open(long);
    expect(numbers(page)).toHaveLength(50);
    expect(page.querySelector('.pages [role="status"]')?.textContent).toBe('Entries 120 to 71, of 120');
    await press(buttonNamed(page, 'Newer entries'));
    expect(numbers(page)[0]).toBe('120');
    await press(buttonNamed(page, 'Older entries'));
    await press(buttonNamed(page, 'Older entries'));
    expect(numbers(page)).toEqual(Array.from({ length: 20 }, (_, index) => String(20 - index)));
    await press(buttonNamed(page, 'Older entries'));
    expect(numbers(page).at(-1)).toBe('1');
    expect(buttonNamed(page, 'Older entries').getAttribute('aria-disabled')).toBe('true');
  });
});
