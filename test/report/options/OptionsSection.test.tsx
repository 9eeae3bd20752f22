// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { managedIn } from '../../../src/core/managed';
import { DEFAULTS, type Options } from '../../../src/core/options';
import { refused } from '../../../src/messages/result';
import { accountName, at, MAIN_JOB, read } from '../../export/example';
import { FakePorts, knownAccount } from '../fake-ports';
import { buttonNamed, closeReport, objections, openReport, press, until } from '../open-report';

afterEach(closeReport);

const NOT_SAVED =
  'Not saved: the browser refused. All stays as before. Make room on the disk or restart the browser, then choose again.';
const NO_NOTICES =
  'No notices: the browser did not allow them. To change that, tick the box again, or allow notifications in the browser’s settings.';

async function open(given: Partial<FakePorts> = {}, chosen: Partial<Options> = {}) {
  const ports = Object.assign(new FakePorts(), given);
  await ports.saveOptions(chosen);
  const page = await openReport(ports, '#options');
  return { ports, page };
}

const partOf = (page: HTMLElement, title: string): HTMLElement => {
  const part = [...page.querySelectorAll('section')].find((one) => one.querySelector('h2')?.textContent === title);
  if (!part) throw new Error(`no part "${title}"`);
  return part;
};
const chosenIn = (part: HTMLElement) =>
  [...part.querySelectorAll('.tick')]
    .filter((one) => one.querySelector('input')?.checked)
    .map((one) => one.textContent);
const boxOf = (page: HTMLElement, words: string): HTMLInputElement => {
  const tick = [...page.querySelectorAll('.tick')].find(({ textContent }) => textContent === words);
  const input = tick?.querySelector('input');
  if (!input) throw new Error(`no box "${words}"`);
  return input;
};
async function choose(part: HTMLElement, value: string): Promise<void> {
  const list = part.querySelector('select');
  if (!list) throw new Error('no list to choose from');
  await act(() => {
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
const said = (page: HTMLElement) =>
  [...page.querySelectorAll('.option-said')].map(({ textContent }) => textContent).filter((words) => words !== '');

async function select(page: HTMLElement, value: string): Promise<HTMLSelectElement> {
  const field = partOf(page, 'Region').querySelector('select');
  if (!field) throw new Error('no region');
  field.value = value;
  await act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
  await press(document.body);
  return field;
}

async function type(part: HTMLElement, words: string): Promise<void> {
  const field = part.querySelector('input');
  if (!field) throw new Error('no field');
  field.value = words;
  await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
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

describe('notices of the system', () => {
  const BOX = 'Also show a system notice';
  const rows: [
    name: string,
    given: Partial<FakePorts>,
    chosen: Partial<Options>,
    before: boolean,
    after: boolean,
    words: string,
  ][] = [
    ['allowed on the press', {}, {}, false, true, 'Saved.'],
    ['allowed before', { notices: true }, {}, false, true, 'Saved.'],
    ['refused', { grantsNotices: false }, {}, false, false, NO_NOTICES],
    ['switched off', { notices: true }, { notify: true }, true, false, 'Saved.'],
    ['taken away since, and given back', {}, { notify: true }, false, true, 'Saved.'],
  ];

  test.each(rows)('%s', async (_name, given, chosen, before, after, words) => {
    const { ports, page } = await open(given, chosen);
    expect(boxOf(page, BOX).checked).toBe(before);
    await press(boxOf(page, BOX));
    expect([boxOf(page, BOX).checked, said(page)]).toEqual([after, [words]]);
    expect((await ports.readOptions()).notify).toBe(after);
  });

  test('a permission that is taken away while the page is open unticks the box', async () => {
    const { ports, page } = await open({ notices: true }, { notify: true });
    ports.notices = false;
    await act(async () => void window.dispatchEvent(new Event('focus')));
    await press(document.body);
    expect(boxOf(page, BOX).checked).toBe(false);
  });

  test('say that none comes without a reminder', async () => {
    const { page } = await open({}, { reminder: 0 });
    const hint = document.getElementById(boxOf(page, BOX).getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toBe('No reminder is chosen above, so no notice comes now.');
  });
});

describe('account names', () => {
  const LATER = at('2026-12-10T07:00:00.000Z');
  const of = (label: string) => read(LATER, 'off', 'confirmed', 'none', { account: knownAccount(label) });
  const names = (page: HTMLElement) => partOf(page, 'Account names');

  test('none is known: it says when one appears', async () => {
    const { page } = await open();
    expect(names(page).querySelector('input')).toBeNull();
    expect(names(page).textContent).toContain('No account is known here yet.');
  });

  test('a name is sealed at a press, and stands there then', async () => {
    const { ports, page } = await open({ lines: [...MAIN_JOB, of('A')] });
    const button = buttonNamed(page, 'Seal the name of account A');
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await press(button);
    await type(names(page), '  Max\u202e Muster ');
    await press(button);
    expect(ports.asked).toEqual([{ type: 'statement', about: 'account', label: 'A', text: 'Max Muster' }]);
    expect(said(page)).toEqual(['Sealed: account A is the account of Max Muster.']);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(await objections()).toEqual([]);
  });

  test.each([
    ['that is sealed already', 'Max'],
    ['of nothing but disguises', '\u202e \u200b'],
  ])('a name %s is not sealed again', async (_name, words) => {
    const lines = [...MAIN_JOB, of('A'), accountName(LATER, knownAccount('A'), 'Max')];
    const { ports, page } = await open({ lines });
    await type(names(page), words);
    await press(buttonNamed(page, 'Seal the name of account A'));
    expect(ports.asked).toEqual([]);
  });

  test('a refusal says what was not done, and keeps what was typed', async () => {
    const { page } = await open({ lines: [...MAIN_JOB, of('A')], refuses: { statement: refused('full') } });
    await type(names(page), 'Max');
    await press(buttonNamed(page, 'Seal the name of account A'));
    expect(said(page)[0]).toMatch(/^The name was not sealed\. The browser refused to save: its storage is full\./);
    expect(names(page).querySelector('input')?.value).toBe('Max');
  });
});
