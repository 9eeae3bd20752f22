// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { MAIN_SETTING } from '../../../src/core/setting';
import { itemsOf } from '../../../src/core/shared-items';
import { FakePorts } from '../fake-ports';
import { closeReport, openReport, press } from '../open-report';

afterEach(closeReport);

const TITLE = 'Your other browsers';
const TICK = 'Share this summary with my other browsers';
const open = (given: Partial<FakePorts> = {}) => openReport(Object.assign(new FakePorts(), given), '#options');
const partOf = (page: HTMLElement) =>
  [...page.querySelectorAll('h2')].find((one) => one.textContent === TITLE)?.closest('section');
const tickOf = (page: HTMLElement) =>
  [...page.querySelectorAll('label')].find((one) => one.textContent === TICK)?.querySelector('input');
const linesIn = (page: HTMLElement) =>
  [...(partOf(page)?.querySelectorAll('.shared li') ?? [])].map((one) => one.textContent);

describe('sharing with other browsers', () => {
  test('is off, and shows all of what would be shared', async () => {
    const page = await open();
    expect(tickOf(page)?.checked).toBe(false);
    expect(partOf(page)?.textContent).toContain('This is all that would be shared:');
    expect(linesIn(page)).toEqual([
      expect.stringMatching(/^\S+ \d+$/),
      expect.stringMatching(/^History: last entry 6, its link [\w-]{43}, key [\w-]{43}$/),
      'Data for Generative AI Improvement: off, 9 Dec 2026, 08:02, from a fresh page',
    ]);
  });

  test('begins with a press, and ends with another', async () => {
    const ports = new FakePorts();
    const page = await openReport(ports, '#options');
    await press(tickOf(page));
    expect(ports.sharing).toBeDefined();
    expect(partOf(page)?.textContent).toContain('This is all that is shared:');
    expect(partOf(page)?.textContent).toContain('Nothing yet.');
    await press(tickOf(page));
    expect(ports.sharing).toBeUndefined();
  });

  test('does not begin where the person does not allow it, and says so', async () => {
    const ports = Object.assign(new FakePorts(), { grantsSharing: false });
    const page = await openReport(ports, '#options');
    await press(tickOf(page));
    expect(ports.sharing).toBeUndefined();
    expect(tickOf(page)?.checked).toBe(false);
    expect(partOf(page)?.querySelector('[role=status]')?.textContent).toBe(
      'The browser did not allow it. Nothing was changed.',
    );
  });

  test('cannot be chosen where an organisation forbids it', async () => {
    const page = await open({ managed: { options: {}, forbids: ['sync'], hidesWelcome: false, unknown: 0 } });
    expect(tickOf(page)?.disabled).toBe(true);
    expect(partOf(page)?.textContent).toContain('Set by your organisation.');
  });

  test('shows what the others shared', async () => {
    const kid = 'k'.repeat(43);
    const link = 'l'.repeat(43);
    const row = { account: 'B', value: 'off', fresh: true, at: { utc: '2026-11-01T10:00:00.000Z', offset: '+01:00' } };
    const told = { browser: 'Firefox 153', kid, head: { seq: 1, link }, settings: new Map([[MAIN_SETTING, [row]]]) };
    const page = await open({ sharing: 'a1b2c3d4', shared: itemsOf('other000', told) });
    expect(linesIn(page).slice(-3)).toEqual([
      'Firefox 153',
      `History: last entry 1, its link ${link}, key ${kid}`,
      'Data for Generative AI Improvement: off, 1 Nov 2026, 11:00, from a fresh page, account B',
    ]);
  });
});

describe('what another browser recorded', () => {
  const at = { utc: '2026-12-10T09:00:00.000Z', offset: '+01:00' };
  test('stands beside the state, which stays as it is', async () => {
    const elsewhere = { value: 'on', at, browser: 'Firefox 153' } as const;
    const page = await openReport(Object.assign(new FakePorts(), { elsewhere }), '#overview');
    expect(page.querySelector('.notice')?.textContent).toBe(
      'Another of your browsers recorded: on, 10 Dec 2026, 10:00 (Firefox 153).',
    );
    expect(page.querySelector('.standing h2')?.textContent).toContain('Off');
  });
});
