// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { refused } from '../../../src/messages/result';
import { at, MAIN_JOB, objection, read, started, turnedOff } from '../../export/example';
import { FakePorts, knownAccount } from '../fake-ports';
import { buttonNamed, closeReport, objections, openReport, press, until } from '../open-report';

afterEach(closeReport);

const OPENED = started(at('2026-11-01T10:00:00.000Z'));
const OFF = [OPENED, read(at('2026-11-23T10:00:00.000Z'), 'off')];
const SEAL = 'Seal my statement';

async function open(lines: FakePorts['lines'] = MAIN_JOB, more: Partial<FakePorts> = {}) {
  const ports = Object.assign(new FakePorts(), { lines, ...more });
  return { ports, page: await openReport(ports, '#overview') };
}

async function type(page: ParentNode, selector: string, value: string, event: 'input' | 'change'): Promise<void> {
  const field = page.querySelector<HTMLInputElement | HTMLSelectElement>(selector);
  if (!field) throw new Error(`no ${selector}`);
  await act(async () => {
    field.value = value;
    field.dispatchEvent(new Event(event, { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 5));
  });
}

const choose = (page: ParentNode, region: string) => type(page, '.region select', region, 'change');
const lines = (page: ParentNode) =>
  [...page.querySelectorAll('.todo li')].map((line) => [...line.children].map(({ textContent }) => textContent));
const said = (page: ParentNode) =>
  [...page.querySelectorAll('.window [role=status]')].map(({ textContent }) => textContent).join('');

describe('the overview', () => {
  test('shows the state as the popup does, marked for no program', async () => {
    const { page } = await open();
    expect(page.querySelector('.card h2')?.textContent).toBe('Off since 23 Nov 2026');
    expect(page.querySelector('[data-setting]')).toBeNull();
    expect(page.querySelector('.limit')?.textContent).toContain('Opting out does not affect training');
    expect(await objections()).toEqual([]);
  });

  test('says what to do now, each with what it takes', async () => {
    const { page } = await open();
    expect(lines(page)).toEqual([
      ['Export the record. Your newest entry is on no file yet.', 'Export record'],
      ['Object in writing. LinkedIn’s form also covers AI that does not create content.', 'What you can still do'],
      ['Read the 17 other settings that were not read here yet.', 'Go to the audit'],
    ]);
    expect([...page.querySelectorAll('.todo a')].map((link) => link.getAttribute('href'))).toEqual([
      '#records',
      '#next',
      '#audit',
    ]);
  });

  test('opens the setting, or brings its tab to the front', async () => {
    const { ports, page } = await open([]);
    await press(page.querySelector('.todo [data-action=open]'));
    ports.showing = ['allowDataForGenerativeAI'];
    await press(page.querySelector('.todo [data-action=open]'));
    expect(ports.opened).toEqual(['open data-for-ai-improvement in a new tab', 'show allowDataForGenerativeAI']);
  });

  test('says where the browser opens no page', async () => {
    const { page } = await open([], { tab: 'refused' });
    await press(page.querySelector('.todo [data-action=open]'));
    expect(page.querySelector('.refused[role=status]')?.textContent).toMatch(/^The browser did not open the page\./);
  });

  test('asks for access where it is withheld', async () => {
    const { ports, page } = await open([], { access: false });
    expect(page.querySelector('.card h2')?.textContent).toBe('No access to the page');
    await press(page.querySelector('.todo [data-action=allow]'));
    expect(ports.access).toBe(true);
  });

  test('an objection that was stated is not advised again', async () => {
    const { page } = await open([...MAIN_JOB, objection(at('2026-12-10T08:00:00.000Z'))]);
    expect(lines(page).map(([text]) => text)).not.toContain(
      'Object in writing. LinkedIn’s form also covers AI that does not create content.',
    );
  });

  test('says how far the audit is', async () => {
    const { page } = await open();
    expect(page.textContent).toContain('0 of 17 read, 0 differ from the recommendation.');
  });

  test('shows one account at a time, the one read last first', async () => {
    const [A, B] = ['A', 'B'].map((label) => ({ account: knownAccount(label) }));
    const { page } = await open([
      OPENED,
      read(at('2026-11-23T10:00:00.000Z'), 'on', 'confirmed', 'none', A),
      read(at('2026-11-24T10:00:00.000Z'), 'off', 'confirmed', 'none', B),
    ]);
    const headline = () => page.querySelector('.card h2')?.textContent;
    expect(headline()).toBe('Switch is off');
    await type(page, '.parts > .field select', knownAccount('A').reference, 'change');
    expect(headline()).toBe('Switch is on');
    expect(await objections()).toEqual([]);
  });

  test('a history that cannot be opened is named instead', async () => {
    const { page } = await open(MAIN_JOB, { closed: 'newer-version' });
    expect(page.querySelector('.card h2')?.textContent).toBe('History is from a newer version');
  });
});

describe('when training was possible', () => {
  test('follows the region at once, and keeps it', async () => {
    const { ports, page } = await open();
    expect(page.querySelector('.bar')).toBeNull();
    await choose(page, 'eu');
    expect((await ports.readOptions()).region).toBe('eu');
    expect(page.querySelectorAll('.bar > g')).toHaveLength(1);
    expect(page.querySelector('.window')?.textContent).toContain(
      'Ended 23 Nov 2026: the switch was seen to be turned off.',
    );
    expect(await objections()).toEqual([]);
  });

  test('says where the region could not be kept', async () => {
    const { ports, page } = await open();
    ports.chosen.fills();
    await choose(page, 'eu');
    expect(said(page)).toMatch(/^Not saved: the browser refused\./);
    expect(page.querySelector<HTMLSelectElement>('.region select')?.value).toBe('');
  });

  test('takes the day that the holder states, for the account that is shown', async () => {
    const account = knownAccount('A');
    const { ports, page } = await open([
      OPENED,
      read(at('2026-11-23T10:00:00.000Z'), 'off', 'confirmed', 'none', { account }),
    ]);
    await choose(page, 'us');
    expect(page.querySelector('.window')?.textContent).toContain('Ended before 23 Nov 2026');
    await type(page, 'input[type=date]', '2025-10-01', 'input');
    await press(buttonNamed(page, SEAL));
    await until(() => said(page) !== '');
    expect(ports.done).toEqual(['seal off on 2025-10-01 of A']);
    expect(said(page)).toBe('Sealed as your statement.');
    expect(page.querySelector('.window')?.textContent).toContain('Ended 1 Oct 2025, as you stated.');
    expect(await objections()).toEqual([]);
  });

  test('seals once where the button is pressed twice', async () => {
    const { ports, page } = await open(OFF);
    await type(page, 'input[type=date]', '2025-10-01', 'input');
    await act(async () => {
      buttonNamed(page, SEAL).click();
      buttonNamed(page, SEAL).click();
    });
    await until(() => said(page) !== '');
    expect(ports.done).toHaveLength(1);
  });

  test('says nothing of one account’s statement beside another account', async () => {
    const [A, B] = ['A', 'B'].map((label) => ({ account: knownAccount(label) }));
    const { page } = await open([
      OPENED,
      read(at('2026-11-23T10:00:00.000Z'), 'off', 'confirmed', 'none', A),
      read(at('2026-11-24T10:00:00.000Z'), 'off', 'confirmed', 'none', B),
    ]);
    await type(page, 'input[type=date]', '2025-10-01', 'input');
    await press(buttonNamed(page, SEAL));
    await until(() => said(page) !== '');
    await type(page, '.parts > .field select', knownAccount('A').reference, 'change');
    expect(said(page)).toBe('');
    expect(page.querySelector<HTMLInputElement>('input[type=date]')?.value).toBe('');
  });

  test('says that nothing was sealed, and why, where the background refuses', async () => {
    const { page } = await open(OFF, { refuses: { statement: refused('full') } });
    await type(page, 'input[type=date]', '2025-10-01', 'input');
    await press(buttonNamed(page, SEAL));
    await until(() => said(page) !== '');
    expect(said(page)).toMatch(/^Not sealed\. The browser refused to save: its storage is full\./);
  });

  test.each([
    ['no day', ''],
    ['a day after the switch was first seen off', '2026-11-24'],
  ])('seals nothing for %s', async (_what, day) => {
    const { ports, page } = await open(OFF);
    await type(page, 'input[type=date]', day, 'input');
    await press(buttonNamed(page, SEAL));
    expect(ports.done).toEqual([]);
    expect(said(page)).toBe('Not sealed: choose a day up to 23 Nov 2026, when the switch was first seen off.');
  });

  test('names both ends where an on was read before', async () => {
    const { page } = await open([
      OPENED,
      read(at('2026-11-03T10:00:00.000Z'), 'on'),
      read(at('2026-11-23T10:00:00.000Z'), 'off', 'confirmed', 'found'),
    ]);
    await type(page, 'input[type=date]', '2026-11-02', 'input');
    await press(buttonNamed(page, SEAL));
    expect(said(page)).toBe(
      'Not sealed: choose a day from 3 Nov 2026, when it was last seen on, to 23 Nov 2026, when it was first seen off.',
    );
  });

  test('the newest statement counts', async () => {
    const later = at('2026-12-01T10:00:00.000Z');
    const { page } = await open([...OFF, turnedOff(later, '2025-09-30'), turnedOff(later, '2025-10-02')]);
    await choose(page, 'us');
    expect(page.querySelector('.window')?.textContent).toContain('Ended 2 Oct 2025, as you stated.');
  });

  test('offers no statement where the day was seen', async () => {
    const { page } = await open();
    expect(page.querySelector('input[type=date]')).toBeNull();
  });
});
