// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { SETTINGS } from '../../../src/linkedin/catalogue/settings';
<<<<<<< ours
import { accountName } from '../../export/example';
import type { FakePorts } from '../fake-ports';
import { closeReport, objections, openReport, press, until } from '../open-report';
import { ANNA, BERT, failed, GENAI, type Line, seen, T1, T2, T3, T4, VIEWING } from './lines';
import { ALL, filter, MIXED, next, open, portsWith, rowOf } from './open-audit';
=======
import { CATEGORIES } from '../../../src/linkedin/catalogue/shape';
import { accountName, started } from '../../export/example';
import { FakePorts } from '../fake-ports';
import { buttonNamed, closeReport, follow, objections, openReport, press, until } from '../open-report';
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
  T4,
  VIEWING,
} from './lines';
>>>>>>> theirs

afterEach(closeReport);

describe('the contract for programs', () => {
  type Kind = readonly [
    what: string,
    setting: string,
    lines: readonly Line[],
    state: string,
    basis?: 'confirmed' | 'shown',
  ];
  const kinds: Kind[] = [
    ['never tried', GENAI, [], 'unread'],
    ['tried in vain', GENAI, [failed(T1, GENAI, 'several')], 'unknown'],
    ['on', GENAI, [seen(T1, GENAI, 'on')], 'on', 'confirmed'],
    ['off', GENAI, [seen(T1, GENAI, 'off')], 'off', 'confirmed'],
    ['off on screen', GENAI, [seen(T1, GENAI, 'off', 'shown')], 'off', 'shown'],
    ['an option', VIEWING, [seen(T1, VIEWING, 'DISCLOSE_ANONYMOUS=Private')], 'DISCLOSE_ANONYMOUS', 'confirmed'],
    ['a later attempt in vain', GENAI, [seen(T1, GENAI, 'off'), failed(T2, GENAI, 'several')], 'off', 'confirmed'],
  ];
  test.each(kinds.map(([what, ...rest]) => ({ what, rest })))(
    '$what',
    async ({ rest: [setting, lines, state, basis] }) => {
      const row = rowOf(await open(lines), setting);
      expect(row?.dataset['state']).toBe(state);
      expect(row?.dataset['basis']).toBe(basis);
    },
  );

  test('each setting has one row, and nothing else on the page has its mark', async () => {
    const page = await open([]);
    const marked = [...page.querySelectorAll<HTMLElement>('[data-setting]')].map(({ dataset }) => dataset['setting']);
    expect(marked).toEqual(SETTINGS.map(({ id }) => id));
  });

  test('an erased reading is unread, and called erased', async () => {
    const page = await open([seen(T1, GENAI, 'off')], { gone: [1] });
    expect(rowOf(page, GENAI)?.dataset['state']).toBe('unread');
    expect(rowOf(page, GENAI)?.textContent).toContain('The newest reading was erased here.');
  });
});

<<<<<<< ours
=======
describe('the list', () => {
  test('is grouped as LinkedIn’s settings are', async () => {
    const page = await open([]);
    const groups = [...page.querySelectorAll('section[aria-labelledby] h2')].map((one) => one.textContent);
    expect(groups).toEqual(['Data privacy', 'Advertising', 'Visibility']);
    expect([...page.querySelectorAll('.audit-rows')].map((list) => list.children.length)).toEqual(
      CATEGORIES.map((part) => SETTINGS.filter(({ category }) => category === part).length),
    );
  });

  test('a row in words', async () => {
    const page = await open(MIXED);
    expect(textsIn(page, GENAI)).toEqual([
      'Data for Generative AI Improvement',
      'on again',
      'recommended: off',
      'read 23 Nov 2026',
      'Could not read on 9 Dec 2026: the page did not show the switch within 20 seconds. The state shown is from 23 Nov 2026. Reload the page.',
      'Off when read on 3 Nov 2026, on when next read on 23 Nov 2026. The change was not seen here.',
    ]);
    expect(textsIn(page, VIEWING)).toEqual([
      'Profile viewing options',
      'Private mode',
      'your choice',
      'read 3 Nov 2026',
    ]);
    expect(textsIn(page, PAGE_OWNERS).slice(1, 4)).toEqual(['could not read', 'recommended: off', 'tried 23 Nov 2026']);
  });

  test('folds what is known of a setting, and where from', async () => {
    const fold = rowOf(await open([seen(T1, BEYOND, 'off')]), BEYOND)?.querySelector('details');
    expect(fold?.querySelector('summary')?.getAttribute('aria-label')).toBe('Details: Ads outside of LinkedIn');
    for (const words of [
      'Turning it off also turns data sharing off. Source: reported of LinkedIn’s change of 3 November 2025, read in November 2026.',
      '3 Nov 2026, 11:00, from a fresh page',
      'https://www.linkedin.com/mypreferences/d/settings/ads-beyond-linkedin',
      'key in the page: the selectors of an open-source tool',
    ]) {
      expect(fold?.textContent).toContain(words);
    }
  });

  test('says how far somebody has got, and moves on by itself', async () => {
    const ports = portsWith([seen(T1, GENAI, 'on')]);
    const page = await openReport(ports, '#audit');
    expect(progress(page)?.textContent).toBe(`1 of ${COUNT} read, 1 differs from the recommendation`);
    ports.lines = [...ports.lines, seen(T2, BEYOND, 'off')];
    ports.announce();
    await until(() => progress(page)?.textContent === `2 of ${COUNT} read, 1 differs from the recommendation`);
    expect(progress(page)?.getAttribute('role')).toBe('status');
    expect(progress(page)?.getAttribute('data-progress')).toBe(`2/${COUNT}`);
    expect(ports.opened).toEqual([]);
  });

  test('leads to the record', async () => {
    const link = [...(await open([])).querySelectorAll('main a')].find((one) => one.textContent === 'Export record');
    expect(link?.getAttribute('href')).toBe('#records');
  });

  test.each(['cannot-open', 'newer-version'] as const)(
    'claims nothing of a history that cannot be read: %s',
    async (closed) => {
      const page = await openReport(Object.assign(new FakePorts(), { closed }), '#audit');
      expect(page.querySelector('[data-setting]')).toBeNull();
      expect(page.querySelector('h2')?.textContent).toMatch(/^History /);
    },
  );
});

describe('the filter', () => {
  const rows: readonly (readonly [what: string, lines: readonly Line[], kept: readonly string[], says: string])[] = [
    [
      'keeps what reads on and is recommended off',
      MIXED,
      ['Data for Generative AI Improvement', 'Data sharing with affiliates and select partners'],
      '',
    ],
    [
      'says so where nothing differs and much is not read',
      [seen(T1, GENAI, 'off')],
      [],
      `Nothing that was read differs from the recommendation. ${COUNT - 1} settings are not read.`,
    ],
    ['says so where nothing differs', ALL, [], 'Nothing that was read differs from the recommendation.'],
    [
      'says so where nothing differs and one is not read',
      ALL.slice(1),
      [],
      'Nothing that was read differs from the recommendation. 1 setting is not read.',
    ],
  ];
  test.each(rows)('%s', async (_what, lines, kept, says) => {
    const page = await open(lines);
    await filter(page);
    expect(namesIn(page)).toEqual(kept);
    expect(page.querySelector('.tick ~ [role="status"]')?.textContent).toBe(says);
    await filter(page);
    expect(namesIn(page)).toHaveLength(COUNT);
  });
});

describe('opening pages', () => {
  test('opens none by itself', async () => {
    const ports = portsWith(MIXED);
    await openReport(ports, '#audit');
    await follow('#records');
    await follow('#audit');
    expect(ports.opened).toEqual([]);
  });

  test('the next unread one at each press, all in one tab', async () => {
    const RESEARCH = 'allowAnonymizedDataResearch';
    const unread = SETTINGS.filter(({ id }) => id !== GENAI && id !== RESEARCH);
    const [second, third] = unread.map(({ paths: [path] }) => `open ${path?.replace('settings/', '')} in 7`);
    const ports = portsWith([seen(T1, RESEARCH, 'off')]);
    const page = await openReport(ports, '#audit');
    await press(next(page));
    ports.lines = [...ports.lines, seen(T2, GENAI, 'off')];
    ports.announce();
    await until(() => progress(page)?.textContent === `2 of ${COUNT} read`);
    expect(ports.opened).toEqual(['open data-for-ai-improvement in a new tab']);
    await press(next(page));
    expect(ports.opened.at(-1)).toBe(second);
    // A page that gave no reading holds up nothing.
    await press(next(page));
    expect(ports.opened.at(-1)).toBe(third);
  });

  test('the one tab outlasts a step to another section', async () => {
    const ports = portsWith([]);
    const page = await openReport(ports, '#audit');
    await press(next(page));
    await follow('#history');
    await follow('#audit');
    await press(next(page));
    expect(ports.opened.at(-1)).toBe('open data-for-ai-improvement in 7');
  });

  test.each([
    ['unread', [], 'Open next unread', null],
    [
      'could not be read',
      [...ALL.slice(1), failed(T1, GENAI, 'several')],
      'Open the next that could not be read',
      null,
    ],
    ['nothing left', ALL, 'All settings are read', 'true'],
  ] as const)('the button says what it opens: %s', async (_what, lines, label, disabled) => {
    const ports = portsWith(lines);
    const page = await openReport(ports, '#audit');
    expect(next(page)?.textContent).toBe(label);
    expect(next(page)?.getAttribute('aria-disabled')).toBe(disabled);
    await press(next(page));
    expect(ports.opened).toHaveLength(disabled ? 0 : 1);
  });

  test('by its row: a tab that shows it already, else the one tab', async () => {
    const ports = portsWith([], { showing: [BEYOND] });
    const page = await openReport(ports, '#audit');
    await openRow(page, BEYOND);
    await openRow(page, GENAI);
    await openRow(page, VIEWING);
    expect(ports.opened).toEqual([
      `show ${BEYOND}`,
      'open data-for-ai-improvement in a new tab',
      'open profile-viewing-options in 7',
    ]);
    const name = rowOf(page, VIEWING)?.querySelector('[data-action="open"]')?.getAttribute('aria-label');
    expect(name).toBe('Open on LinkedIn: Profile viewing options');
  });

  test('two presses at once open one page', async () => {
    const ports = portsWith([]);
    const page = await openReport(ports, '#audit');
    next(page)?.click();
    await press(next(page));
    expect(ports.opened).toHaveLength(1);
  });

  test('says where the browser refuses, and opens at the next press', async () => {
    const ports = portsWith([], { tab: 'refused' });
    const page = await openReport(ports, '#audit');
    const said = () => page.querySelector('.audit .refused')?.textContent;
    await press(next(page));
    await until(() => said() === 'The browser did not open the page. Nothing was changed. Press the button again.');
    ports.tab = undefined;
    await press(next(page));
    await until(() => said() === '');
    expect(ports.opened).toEqual(['open data-for-ai-improvement in a new tab']);
    await press(next(page));
    expect(ports.opened.at(-1)).toBe('open policy-and-academic-research in a new tab');
  });
});

describe('where the browser withholds access', () => {
  const refusal = 'The browser does not let this extension read LinkedIn’s settings pages, so it can check nothing.';
  const says = (page: HTMLElement) => page.textContent?.includes(refusal) ?? false;

  test('says so, and asks on a press', async () => {
    const page = await open(MIXED, { access: false });
    await until(() => says(page));
    expect(await objections()).toEqual([]);
    await press(buttonNamed(page, 'Allow on LinkedIn’s settings pages'));
    await until(() => !says(page));
  });

  test('goes on saying so where the person declines, until they come back with access', async () => {
    const ports = portsWith(MIXED, { access: false, grantsAccess: false });
    const page = await openReport(ports, '#audit');
    await until(() => says(page));
    await press(buttonNamed(page, 'Allow on LinkedIn’s settings pages'));
    expect(says(page)).toBe(true);
    ports.access = true;
    await act(() => void window.dispatchEvent(new Event('focus')));
    await until(() => !says(page));
  });

  test('claims nothing where the browser does not say', async () => {
    const hasAccess = () => Promise.reject(new Error('gone'));
    expect(says(await open(MIXED, { hasAccess }))).toBe(false);
  });
});

>>>>>>> theirs
describe('accounts', () => {
  const TWO = [
    seen(T1, GENAI, 'on', 'confirmed', 'none', ANNA),
    seen(T2, GENAI, 'off', 'confirmed', 'none', BERT),
    accountName(T3, BERT, 'Bert\u202e Muster'),
  ];
  const choose = async (page: HTMLElement, value: string) => {
    const field = page.querySelector('select');
    if (!field) throw new Error('no field');
    field.value = value;
    await act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
  };
  const state = (page: HTMLElement) => rowOf(page, GENAI)?.dataset['state'];
  const options = (page: HTMLElement) => [...page.querySelectorAll('option')].map((one) => one.textContent);

  test('with one account there is nothing to choose', async () => {
    expect((await open(MIXED)).querySelector('select')).toBeNull();
  });

  test('begins with the account of the newest reading, and shows the other on request', async () => {
    const page = await open(TWO);
    expect(options(page)).toEqual(['A', 'B (Bert Muster)']);
    expect([page.querySelector('select')?.value, state(page)]).toEqual([BERT.reference, 'off']);
    await choose(page, ANNA.reference);
    expect(state(page)).toBe('on');
    expect(await objections()).toEqual([]);
  });

  test('offers readings of nobody known, and stays with what was chosen', async () => {
    const ports = portsWith([...TWO, seen(T3, GENAI, 'on')]);
    const page = await openReport(ports, '#audit');
    expect(options(page)).toEqual(['A', 'B (Bert Muster)', 'unknown']);
    expect(state(page)).toBe('on');
    await choose(page, BERT.reference);
    ports.lines = [...ports.lines, seen(T4, VIEWING, 'HIDE=Private', 'confirmed', 'none', ANNA)];
    ports.announce();
    await until(() => state(page) === 'off');
    expect(page.querySelector('select')?.value).toBe(BERT.reference);
    expect(rowOf(page, VIEWING)?.dataset['state']).toBe('unread');
  });
});

describe('the accessibility rules', () => {
  const states: readonly (readonly [what: string, lines: readonly Line[], more: Partial<FakePorts>])[] = [
    ['nothing read', [], {}],
    ['a row of each kind', MIXED, {}],
    ['all read', ALL, {}],
    ['an erased reading', [seen(T1, GENAI, 'off'), ...MIXED], { gone: [1] }],
    ['a page that did not open', MIXED, { tab: 'refused' }],
  ];
  test.each(states)('hold in both positions of the filter: %s', async (_what, lines, more) => {
    const page = await open(lines, more);
    await press(next(page));
    for (const fold of page.querySelectorAll('details')) fold.open = true;
    expect(await objections()).toEqual([]);
    await filter(page);
    expect(await objections()).toEqual([]);
    expect(page.querySelector('[style]')).toBeNull();
  });
});
