// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { SETTINGS } from '../../../src/linkedin/catalogue/settings';
import { CATEGORIES } from '../../../src/linkedin/catalogue/shape';
import { FakePorts } from '../fake-ports';
import { closeReport, openReport, until } from '../open-report';
import { BEYOND, GENAI, type Line, PAGE_OWNERS, seen, T1, T2, VIEWING } from './lines';
import { ALL, COUNT, filter, MIXED, open, portsWith, progress, rowOf } from './open-audit';

afterEach(closeReport);

const namesIn = (page: HTMLElement) => [...page.querySelectorAll('[data-setting] h3')].map((name) => name.textContent);
const textsIn = (page: HTMLElement, setting: string) =>
  [...(rowOf(page, setting)?.querySelectorAll(':scope > h3, :scope > p, :scope > .audit-more > p') ?? [])].map(
    (one) => (one.querySelector('bdi') ?? one).textContent,
  );

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
