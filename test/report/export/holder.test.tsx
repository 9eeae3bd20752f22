// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { accountName, at, MAIN_JOB, PNG, picture, read, started, statement, unread } from '../../export/example';
import { HOSTILE } from '../../export/hostile';
import { knownAccount } from '../asked';
import type { FakePorts } from '../fake-ports';
import { closeReport, press } from '../open-report';
import { type Lines, open, TWO_SETTINGS, tickNamed } from './open-export';

afterEach(closeReport);

const says = (page: HTMLElement) =>
  [...page.querySelectorAll('.file-says > ul > li')].map(({ textContent }) => textContent);

describe('what the file says about its holder', () => {
  const A = { account: knownAccount('A') };
  const rows: [string, Lines, Partial<FakePorts>, RegExp, boolean][] = [
    ['the device', MAIN_JOB, {}, /^Time zone of this device/, true],
    ['no mark of an account', MAIN_JOB, {}, /mark of the LinkedIn account/, false],
    [
      'a mark',
      [...MAIN_JOB, read(at('2026-12-10T07:00:00.000Z'), 'off', 'shown', 'none', A)],
      {},
      /^A mark of the LinkedIn account/,
      true,
    ],
    ['one setting', MAIN_JOB, {}, /More than one setting/, false],
    [
      'two settings',
      TWO_SETTINGS,
      {},
      /^More than one setting: Data for Generative AI Improvement; Another <b>setting<\/b>\.$/,
      true,
    ],
    ['a statement', MAIN_JOB, {}, /Stated on 23 Nov 2026, 11:41: This record is for Dr\. Anna Muster, lawyer/, true],
    [
      'whose account it is',
      [...MAIN_JOB, accountName(at('2026-12-10T07:00:00.000Z'), A.account, 'Max')],
      {},
      /Account A is the account of Max/,
      true,
    ],
    ['nothing left out', MAIN_JOB, {}, /left out or erased/, false],
    [
      'what was erased',
      MAIN_JOB,
      { gone: [2, 5] },
      /^That you left out or erased 2 entries, and at which places\.$/,
      true,
    ],
    ['no picture', MAIN_JOB, {}, /pictures? of the page/, false],
    [
      'a picture',
      [...MAIN_JOB, picture(at('2026-12-10T07:00:00.000Z'), PNG)],
      { pictures: [{ seq: 7, media: 'image/png', bytes: PNG }] },
      /^1 picture of the page, with all that can be seen there\.$/,
      true,
    ],
  ];

  test.each(rows)('%s', async (_name, lines, more, words, isSaid) => {
    const { page } = await open(lines, more);
    expect(says(page).some((line) => words.test(line ?? ''))).toBe(isSaid);
  });

  test('follows the choice, and what is typed', async () => {
    const { page } = await open();
    await press(tickNamed(page, 'choose entries …'));
    await press(tickNamed(page, /^Entry 4:/));
    expect(says(page).join()).not.toContain('Anna Muster');
    const field = page.querySelector<HTMLInputElement>('input[type="text"]');
    if (!field) throw new Error('no field');
    field.value = ' Prof.  Beispiel ';
    await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
    expect(says(page).at(-1)).toContain('New: This record is for Prof. Beispiel');
  });

  test.each(HOSTILE)('shows a statement as text: %j', async (text) => {
    const { page } = await open([
      started(at('2026-11-23T10:20:11.204Z')),
      statement(at('2026-11-23T10:21:11.204Z'), text.slice(0, 200)),
      unread(at('2026-11-24T10:20:11.204Z'), 'several'),
    ]);
    await press(tickNamed(page, 'choose entries …'));
    expect(page.querySelector('script, img, b, iframe, [onload], [onerror]')).toBeNull();
  });
});
