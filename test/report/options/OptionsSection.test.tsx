// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { managedIn } from '../../../src/core/managed';
import { DEFAULTS } from '../../../src/core/options';
import { MAIN_JOB } from '../../export/example';
import { FakePorts } from '../fake-ports';
import { closeReport, objections, openReport, press, until } from '../open-report';
import { boxOf, open, partOf, said } from './open-options';

afterEach(closeReport);

const NOT_SAVED =
  'Not saved: the browser refused. All stays as before. Make room on the disk or restart the browser, then choose again.';

const chosenIn = (part: HTMLElement) =>
  [...part.querySelectorAll('.tick')]
    .filter((one) => one.querySelector('input')?.checked)
    .map((one) => one.textContent);

async function choose(part: HTMLElement, value: string): Promise<void> {
  const list = part.querySelector('select');
  if (!list) throw new Error('no list to choose from');
  await act(() => {
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

async function select(page: HTMLElement, value: string): Promise<HTMLSelectElement> {
  const field = partOf(page, 'Region').querySelector('select');
  if (!field) throw new Error('no region');
  field.value = value;
  await act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
  await press(document.body);
  return field;
}

describe('the options', () => {
  test.each([
    ['Reminder', '30 days', { reminder: 30 }],
    ['Reminder', 'never', { reminder: 0 }],
    ['Colours and language', 'dark', { theme: 'dark' }],
    ['Independent time stamp', 'freeTSA.org', { authority: 'freetsa' }],
  ] as const)('%s: %s is saved at once, and that is said', async (part, words, saved) => {
    const { ports, page } = await open();
    await press(boxOf(partOf(page, part), words));
    expect(await ports.readOptions()).toEqual({ ...DEFAULTS, ...saved });
    expect([chosenIn(partOf(page, part)), said(page)]).toEqual([[words], ['Saved.']]);
  });

  test('stand at what was chosen before', async () => {
    const { page } = await open({}, { region: 'hk', reminder: 180, theme: 'light', authority: 'freetsa' });
    expect(partOf(page, 'Region').querySelector('select')?.value).toBe('hk');
    const parts = ['Reminder', 'Colours and language', 'Independent time stamp'];
    expect(parts.map((part) => chosenIn(partOf(page, part)))).toEqual([['180 days'], ['light'], ['freeTSA.org']]);
  });

  test('an authority that this version does not know falls back to the first', async () => {
    const { ports, page } = await open({}, { authority: 'gone' });
    expect(chosenIn(partOf(page, 'Independent time stamp'))).toEqual([ports.authorities[0]?.name]);
  });

  test('the region is not chosen beforehand, and can be taken back', async () => {
    const { ports, page } = await open();
    expect(partOf(page, 'Region').querySelector('select')?.value).toBe('');
    await select(page, 'uk');
    expect([(await ports.readOptions()).region, said(page)]).toEqual(['uk', ['Saved.']]);
    await select(page, '');
    expect([(await ports.readOptions()).region, said(page)]).toEqual([null, ['Saved.']]);
  });

  test('what the browser refuses to keep stays as it was, and it says what to do', async () => {
    const { ports, page } = await open({}, { region: 'eu' });
    ports.chosen.fills();
    await press(boxOf(page, 'dark'));
    expect([chosenIn(partOf(page, 'Colours and language')), said(page)]).toEqual([
      ['as the browser has them'],
      [NOT_SAVED],
    ]);
    expect((await select(page, 'us')).value).toBe('eu');
    expect(said(page)).toEqual([NOT_SAVED]);
  });

  test('the language changes at once, of the whole page, and back', async () => {
    const { ports, page } = await open();
    await choose(partOf(page, 'Colours and language'), 'de');
    await until(() => page.querySelector('h1')?.textContent === 'Optionen');
    expect([document.documentElement.lang, (await ports.readOptions()).language]).toEqual(['de', 'de']);
    expect(await objections()).toEqual([]);
    await choose(partOf(page, 'Farben und Sprache'), '');
    await until(() => page.querySelector('h1')?.textContent === 'Options');
  });

  test('a language that cannot be loaded leaves the words that are there', async () => {
    const { ports, page } = await open();
    ports.loadWords = () => Promise.reject(new Error('no such file'));
    await choose(partOf(page, 'Colours and language'), 'de');
    expect(page.querySelector('h1')?.textContent).toBe('Options');
  });

  test('what an organisation set is said, and cannot be chosen', async () => {
    const managed = managedIn({ region: 'uk', language: 'en', reminderDays: 30, forbidSync: true, theme: 'dark' });
    const { page } = await open({ managed }, { region: 'uk', reminder: 30 });
    expect([...partOf(page, 'Set by your organisation').querySelectorAll('li')].map((one) => one.textContent)).toEqual([
      'Region: United Kingdom',
      'Language: English',
      'Reminder: 30 days',
      'Browser sync is not allowed.',
      '1 value is not known to this version, and has no effect.',
    ]);
    expect(partOf(page, 'Set by your organisation').textContent).toContain('This extension sends it nothing.');
    for (const part of ['Region', 'Reminder', 'Colours and language']) {
      expect(partOf(page, part).querySelector(':disabled'), part).not.toBeNull();
      expect(partOf(page, part).textContent?.toLowerCase(), part).toContain('set by your organisation');
    }
    expect(boxOf(page, 'dark').disabled).toBe(false);
    expect(await objections()).toEqual([]);
  });

  test('nothing is said of an organisation where there is none', async () => {
    const { page } = await open();
    expect(page.textContent).not.toContain('organisation');
  });

  test.each([
    [
      'time stamps',
      'forbidTimeStamps',
      '#records',
      'Your organisation does not allow time stamps here.',
      '[data-action=stamp]',
    ],
    ['pictures', 'forbidPictures', '#picture', 'Your organisation does not allow pictures of the page here.', 'img'],
  ])('an organisation can forbid %s', async (_what, policy, hash, says, gone) => {
    const ports = Object.assign(new FakePorts(), { lines: MAIN_JOB, managed: managedIn({ [policy]: true }) });
    const page = await openReport(ports, hash);
    expect(page.textContent).toContain(says);
    expect(page.querySelector(gone)).toBeNull();
  });

  test('the colours change at once', async () => {
    const { page } = await open();
    await press(boxOf(page, 'dark'));
    expect(document.documentElement.dataset['theme']).toBe('dark');
  });

  test('Records asks the chosen authority first', async () => {
    const { page } = await open({}, { authority: 'freetsa' });
    expect(page.querySelector('a[href="#records"].button')?.textContent).toBe('Go to Records');
    const records = await openReport(Object.assign(new FakePorts(), {}), '#records');
    expect(chosenIn(records.querySelector<HTMLElement>('.stamps') ?? records)[0]).toMatch(/^Sectigo/);
    const ports = new FakePorts();
    await ports.saveOptions({ authority: 'freetsa' });
    const again = await openReport(ports, '#records');
    expect(chosenIn(again.querySelector<HTMLElement>('.stamps') ?? again)[0]).toMatch(/^freeTSA/);
  });
});
