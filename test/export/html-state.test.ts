// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { MAIN_SETTING } from '../../src/core/setting';
import { shownState } from '../../src/core/state';
import { chosen } from '../../src/export/choice';
import { writeHtml } from '../../src/export/html/write-html';
import type { ExportInput } from '../../src/export/input';
import {
  accountName,
  at,
  EXPORTED_AT,
  erased,
  exampleInput,
  KEY,
  LEDGER,
  MAIN_JOB,
  objection,
  PNG,
  picture,
  read,
  region,
  started,
  turnedOff,
  unread,
} from './example';
import { ANNA, linesOf, OPENED, pageOf, parsed, particularsOf } from './page';

describe('HTML by state', () => {
  const [T1, T2, T3] = [at('2026-11-03T10:00:00.000Z'), at('2026-11-23T10:00:00.000Z'), at('2026-12-09T10:00:00.000Z')];
  const A = { account: ANNA };
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

  const entries = (page: Document) => particularsOf(page)['Entries'];
  /** The example, of which these lines were left out. */
  async function without(...places: number[]) {
    const { history, ...input } = await exampleInput();
    const kept = { origin: 'own', ledger: LEDGER, key: KEY, history, stamps: [], pictures: [] } as const;
    const left = chosen(kept, { what: 'entries', without: places }).history;
    // Leaving entries out takes neither the head away nor a line.
    const shorter = left as ExportInput['history'];
    return { ...input, history: shorter, state: shownState(left.observations, MAIN_SETTING, left.unseen) };
  }

  test('counts and names what the holder left out', async () => {
    const page = parsed(writeHtml(await without(2, 3, 5)));
    expect(entries(page)).toMatch(/^3, from .*; 3 entries left out by the holder \(no\. 2–3, 5\)$/);
    expect(linesOf(page).map(([, , , state]) => state)).toEqual([
      'on',
      'left out',
      'left out',
      'statement',
      'left out',
      'off',
    ]);
  });

  test('where something is left out, does not say that none is missing', async () => {
    const said = (input: ExportInput) => parsed(writeHtml(input)).querySelector('ol')?.textContent;
    expect(said(await exampleInput())).toContain('and that none between the first and the last is missing');
    expect(said(await without(2))).toContain('Those left out or erased are named above');
  });

  test('shows no earlier reading for the state where the newest one was left out', async () => {
    const page = parsed(writeHtml(await without(6)));
    expect(page.querySelector('#summary')?.textContent).toBe('What the switch showed last is not in this file');
    expect(page.querySelector('.summary')?.textContent).not.toContain('switched OFF');
    expect(particularsOf(page)).not.toHaveProperty('Turned off');
  });

  test('tells what was erased from what was left out', async () => {
    const { history, ...input } = await exampleInput([...MAIN_JOB, erased(EXPORTED_AT, 2)]);
    const kept = { origin: 'own', ledger: LEDGER, key: KEY, history, stamps: [], pictures: [] } as const;
    const left = chosen(kept, { what: 'entries', without: [2] }).history as ExportInput['history'];
    const page = parsed(writeHtml({ ...input, history: left }));
    expect(entries(page)).toMatch(
      /none left out by the holder, as far as this file shows; 1 entry erased by the holder \(no\. 2\)$/,
    );
    expect(linesOf(page).map(([, , , state]) => state)).toContain('erased entry 2');
  });

  test('says what the holder stated, as the holder’s statement', async () => {
    const page = await pageOf([
      OPENED,
      read(T1, 'off', 'confirmed', 'none', A),
      accountName(T2, ANNA, 'Anna <Muster>'),
      objection(T3, 'gdpr-article-21'),
      turnedOff(T3, '2025-09-30', A.account),
      turnedOff(T3, '2025-10-01', A.account),
      region(T3, 'uk'),
    ]);
    const rows = particularsOf(page);
    expect(rows['Account']).toBe(
      'account A of this history; named by the holder as Anna <Muster> (holder’s statement)',
    );
    expect(rows['Objection']).toMatch(
      /^9 Dec 2026, .* Article 21 of the GDPR or the UK GDPR\. \(holder’s statement\)$/,
    );
    // With its moment: an on may have been read since.
    expect(rows['Turned off, as stated']).toMatch(
      /^9 Dec 2026, .*: Turned off on 2025-10-01, the holder states\. Account: A \(Anna <Muster>\)\. \(holder’s statement\)$/,
    );
    expect(rows['Region']).toBe('United Kingdom (holder’s statement)');
    const silent = particularsOf(await pageOf([OPENED, read(T1, 'off')]));
    expect(silent).not.toHaveProperty('Objection');
    expect(silent).not.toHaveProperty('Turned off, as stated');
    expect(silent['Region']).toBe('not stated');
  });

  test('names time stamps by entry, authority and UTC', async () => {
    const stamp = { seq: 3, token: 'MIIB', time: '2026-11-23T10:40:00Z', authority: 'CN=An Authority' };
    const page = await pageOf(MAIN_JOB, { stamps: [stamp] });
    expect(particularsOf(page)['Independent time stamp']).toBe('entry 3: CN=An Authority, 2026-11-23 10:40:00 UTC');
    expect(linesOf(page)[2]?.at(-1)).toBe('CN=An Authority, 2026-11-23 10:40:00 UTC');
  });

  test('shows each picture with the entry that fixes its bytes', async () => {
    const page = await pageOf([OPENED, picture(T1, PNG)], { pictures: [{ seq: 1, media: 'image/png', bytes: PNG }] });
    expect(page.querySelector('figure img')?.getAttribute('src')).toBe(`data:image/png;base64,${PNG}`);
    expect(page.querySelector('figcaption')?.textContent).toContain('Entry 1: picture of the page, taken 3 Nov 2026');
  });

  test('holds the steps for checking by hand', async () => {
    const page = await pageOf(MAIN_JOB, { verifying: 'Step 1: <python3> & so on\n' });
    expect(page.querySelector('#verifying')?.textContent).toBe('Step 1: <python3> & so on\n');
  });

  test.each([
    ['key-missing', 'The key of an earlier history was gone'],
    ['erased', 'An earlier history in this browser was erased.'],
  ] as const)('says why the history began: %s', async (reason, said) => {
    const page = await pageOf([started(at('2026-11-01T10:00:00.000Z'), reason), read(T1, 'on')]);
    expect(page.querySelector('.note')?.textContent).toContain(said);
  });
});
