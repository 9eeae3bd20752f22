// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { managedIn } from '../../src/core/managed';
import type { Options } from '../../src/core/options';
import { type Kind, kindOf } from '../../src/welcome/kinds';
import type { Ports } from '../../src/welcome/ports';
import { Welcome } from '../../src/welcome/Welcome';
import { fakeOptions } from '../fakes/options';
import { MESSAGES, WORDS, wordsIn } from '../ui/words';

let root: HTMLElement | undefined;

afterEach(() => {
  if (root) render(null, root);
  root?.remove();
  root = undefined;
});

// Preact looks once more, 35 ms after a change that no `act` saw; the test DOM must still be there then.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 50)));

type Given = {
  policies?: Record<string, unknown>;
  access?: boolean;
  allows?: boolean;
  chosen?: Partial<Options>;
  kind?: Kind;
};

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 1)));

async function open({ access = true, allows = true, chosen = {}, kind = 'chrome', policies = {} }: Given = {}) {
  const stored = fakeOptions(chosen);
  const opened: string[] = [];
  let hasAccess = access;
  const ports: Ports = {
    ...stored,
    managed: managedIn(policies),
    loadWords: async (language) => wordsIn(language ?? 'en'),
    hasAccess: async () => hasAccess,
    requestAccess: async () => {
      hasAccess ||= allows;
      return hasAccess;
    },
    openSetting: async (setting, address) => void opened.push(`${setting} ${address}`),
  };
  document.documentElement.lang = 'en';
  document.title = 'Welcome';
  const page = document.createElement('div');
  document.body.append(page);
  root = page;
  const options = await ports.readOptions();
  await act(() => render(<Welcome ports={ports} words={WORDS} options={options} kind={kind} />, page));
  await settle();
  return { page, stored, opened };
}

const press = async (page: HTMLElement, action: string) => {
  const button = page.querySelector<HTMLButtonElement>(`[data-action="${action}"]`);
  if (!button) throw new Error(`no button "${action}"`);
  await act(() => button.click());
  await settle();
};

async function select(page: HTMLElement, value: string): Promise<HTMLSelectElement> {
  const field = page.querySelector('select');
  if (!field) throw new Error('no region');
  field.value = value;
  await act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
  return field;
}

const said = (page: HTMLElement) => page.querySelector('.said')?.textContent;

describe('the welcome page', () => {
  test.each<[string, Kind, RegExp, RegExp]>([
    ['Chrome 156', 'chrome', /then the pin \(2\)/, /“read and change your data on www\.linkedin\.com”/],
    ['Edge 156', 'edge', /then the eye \(2\)/, /“read and change your data on www\.linkedin\.com”/],
    ['Firefox 153', 'firefox', /then the gear \(2\)/, /“access your data for www\.linkedin\.com”/],
    ['Opera 120', 'chrome', /then the pin \(2\)/, /“read and change your data/],
  ])('in %s: how to pin the icon, and what the browser said', async (name, kind, pin, wording) => {
    expect(kindOf(name)).toBe(kind);
    const { page } = await open({ kind });
    expect(page.textContent).toMatch(pin);
    expect(page.textContent).toMatch(wording);
  });

  test('a region that an organisation set cannot be chosen', async () => {
    const { page } = await open({ policies: { region: 'eu' } });
    expect(page.querySelector('select')?.disabled).toBe(true);
    expect(page.textContent).toContain('set by your organisation');
  });

  test('says what removing the extension does, what leaves the device, and leads to the sources', async () => {
    const { page } = await open();
    for (const key of ['uninstall', 'leaves_device', 'never_does', 'app_tagline', 'not_affiliated'])
      expect(page.textContent).toContain(MESSAGES[key]?.message);
    expect(page.querySelector('a')?.getAttribute('href')).toBe('../report/index.html#about');
  });

  test('opens the setting at a press, and not before', async () => {
    const { page, opened } = await open();
    expect(opened).toEqual([]);
    await press(page, 'open');
    expect(opened).toEqual([
      'allowDataForGenerativeAI https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
    ]);
  });

  test.each([
    ['allowed', true, true],
    ['withheld, and allowed at a press', false, true],
    ['withheld, and refused', false, false],
  ])('access to LinkedIn: %s', async (_name, access, allows) => {
    const { page } = await open({ access, allows });
    expect(page.querySelector('[data-action="allow"]') === null).toBe(access);
    if (!access) await press(page, 'allow');
    expect(page.querySelector('[data-action="allow"]') === null).toBe(allows);
  });

  test.each([
    ['with access', { access: true }],
    ['without access', { access: false }],
  ])('passes the accessibility rules, and has no inline style: %s', async (_name, given) => {
    const { page } = await open(given);
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.length])).toEqual([]);
    expect(page.querySelector('[style]')).toBeNull();
  });
});

describe('the region on the welcome page', () => {
  test('is not chosen beforehand, is saved at once, and can be taken back', async () => {
    const { page, stored } = await open();
    expect(page.querySelector('select')?.value).toBe('');
    await select(page, 'uk');
    expect([(await stored.readOptions()).region, said(page)]).toEqual(['uk', 'Saved.']);
    await select(page, '');
    expect((await stored.readOptions()).region).toBeNull();
  });

  test('follows what is chosen elsewhere', async () => {
    const { page, stored } = await open({ chosen: { region: 'eu' } });
    await act(async () => void (await stored.saveOptions({ region: 'ca' })));
    await settle();
    expect(page.querySelector('select')?.value).toBe('ca');
  });

  test('that the browser refuses to keep stays as it was, and it says so', async () => {
    const { page, stored } = await open({ chosen: { region: 'eu' } });
    stored.fills();
    expect((await select(page, 'us')).value).toBe('eu');
    expect(said(page)).toMatch(/^Not saved: the browser refused\. All stays as before\./);
  });
});
