// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { writeHtml } from '../../src/export/html/write-html';
import { at, exampleInput, MAIN_JOB, read, started, unread } from './example';
import { A, OPENED, pageOf, parsed, particularsOf, T1, T2, T3 } from './page';

describe('HTML by state', () => {
  test.each([
    ['on', [read(T1, 'on')], 'Switch seen on', { 'Last read': '3 Nov 2026, 11:00 UTC+01:00, from a fresh page' }],
    [
      'on again',
      [read(T1, 'off', 'confirmed', 'none', A), read(T2, 'on', 'confirmed', 'found', A)],
      'Switch seen on again',
      { 'Last seen off': '3 Nov 2026, 11:00 UTC+01:00', 'Seen on again': '23 Nov 2026, 11:00 UTC+01:00' },
    ],
    [
      'off on screen',
      [read(T1, 'on'), read(T2, 'off', 'shown', 'seen')],
      'Switch seen off on screen, not on a freshly loaded page',
      { 'Last seen on': '3 Nov 2026, 11:00 UTC+01:00', 'Shown off': '23 Nov 2026, 11:00 UTC+01:00' },
    ],
    [
      'off, first seen',
      [read(T1, 'off'), read(T2, 'off', 'shown')],
      'Switch seen off',
      {
        'First seen off': '3 Nov 2026, 11:00 UTC+01:00, from a fresh page',
        'Turned off': 'earlier, on a day not known here',
        'Last read': '23 Nov 2026, 11:00 UTC+01:00, page not freshly loaded',
      },
    ],
    [
      'off since',
      [read(T1, 'on'), read(T2, 'off', 'shown', 'seen'), read(T3, 'off')],
      'Switch seen off',
      { 'Turned off': '23 Nov 2026, 11:00 UTC+01:00, seen here' },
    ],
    [
      'off, in between',
      [read(T1, 'on'), read(T2, 'off', 'confirmed', 'found')],
      'Switch seen off',
      { 'Turned off': 'between 3 Nov 2026, 11:00 UTC+01:00 (seen on) and 23 Nov 2026, 11:00 UTC+01:00 (seen off)' },
    ],
    [
      'could not read',
      [unread(T1, 'signed-out')],
      'Switch could not be read',
      { Tried: '3 Nov 2026, 11:00 UTC+01:00', 'Earlier readings': 'none' },
    ],
    [
      'a later attempt failed',
      [read(T1, 'off'), unread(T2, 'no-switch')],
      'Switch seen off',
      { 'Could not read': '23 Nov 2026, 11:00 UTC+01:00: the page showed no such switch' },
    ],
  ] as const)('%s', async (_name, lines, headline, rows) => {
    const page = await pageOf([OPENED, ...lines]);
    expect(page.querySelector('#summary')?.textContent).toBe(headline);
    expect(page.querySelector('.summary [lang="en"]')?.textContent).toMatch(/^On \d+ \w+ \d{4} at /);
    expect(particularsOf(page)).toMatchObject(rows);
  });

  test('states only what is known of page, account, holder, file and key', async () => {
    const rows = particularsOf(await pageOf(MAIN_JOB, { recipient: 'Dr. Anna Muster, lawyer' }));
    expect(rows).toMatchObject({
      'Found by': 'LinkedIn’s own key for the setting, allowDataForGenerativeAI',
      Account: 'the page did not say',
      'Made for': 'Dr. Anna Muster, lawyer (holder’s statement)',
      Region: 'not stated',
      'Independent time stamp': 'none',
      Key: 'cn-I_WNMClehiVp51i_0VpOENW1upEerA8sEam5hn-s, this browser profile',
      'Made with': 'Opt-Out Witness for LinkedIn 0.1.0, Chrome 156; exported 9 Dec 2026, 08:05 UTC+01:00',
    });
    expect(rows).toHaveProperty(
      'Entries',
      expect.stringMatching(/^6, from 23 Nov 2026, .* none left out by the holder/),
    );
  });

  test('names entries that cannot be read, and does not pass over those after the last reading', async () => {
    const input = await exampleInput();
    const history = { ...input.history, damaged: [2, 7] };
    const page = parsed(writeHtml({ ...input, history }));
    expect(particularsOf(page)).toHaveProperty(
      'Entries',
      expect.stringContaining('2 entries that cannot be read, in the file as stored: 2, 7'),
    );
    expect(page.querySelector('.summary')?.textContent).toContain('cannot be read: 7.');
    expect(page.querySelector('ol')?.textContent).toContain('A check names those that are damaged or missing.');
  });

  test.each([
    ['key-missing', 'The key of an earlier history was gone'],
    ['erased', 'An earlier history in this browser was erased.'],
  ] as const)('says why the history began: %s', async (reason, said) => {
    const page = await pageOf([started(at('2026-11-01T10:00:00.000Z'), reason), read(T1, 'on')]);
    expect(page.querySelector('.note')?.textContent).toContain(said);
  });
});
