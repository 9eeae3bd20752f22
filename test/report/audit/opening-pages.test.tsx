// @vitest-environment jsdom

import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { SETTINGS } from '../../../src/linkedin/catalogue/settings';
import { buttonNamed, closeReport, follow, objections, openReport, press, until } from '../open-report';
import { BEYOND, failed, GENAI, seen, T1, T2, VIEWING } from './lines';
import { ALL, COUNT, MIXED, next, open, portsWith, progress, rowOf } from './open-audit';

afterEach(closeReport);

const openRow = (page: HTMLElement, setting: string) =>
  press(rowOf(page, setting)?.querySelector('[data-action="open"]'));

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
