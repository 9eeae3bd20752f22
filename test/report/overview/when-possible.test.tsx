// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { refused } from '../../../src/messages/result';
import { at, read, turnedOff } from '../../export/example';
import { knownAccount } from '../asked';
import { buttonNamed, closeReport, objections, press, until } from '../open-report';
import { OPENED, open, type } from './open-overview';

afterEach(closeReport);

const OFF = [OPENED, read(at('2026-11-23T10:00:00.000Z'), 'off')];
const SEAL = 'Seal my statement';
const choose = (page: ParentNode, region: string) => type(page, '.region select', region, 'change');
const said = (page: ParentNode) =>
  [...page.querySelectorAll('.window [role=status]')].map(({ textContent }) => textContent).join('');

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
