// @vitest-environment jsdom
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { writeHtml } from '../../src/export/html/write-html';
import type { ExportInput } from '../../src/export/input';
import { writeJson } from '../../src/export/json';
import { at, exampleInput, MAIN_JOB, PROGRAM, read, started, statement, unread } from './example';
import { HOSTILE } from './hostile';

const OPENED = started(at('2026-11-01T10:00:00.000Z'));
const ANNA = { label: 'A', reference: 'a'.repeat(43) };

const parsed = (text: string): Document => new DOMParser().parseFromString(text, 'text/html');
const pageOf = async (lines?: Parameters<typeof exampleInput>[0], more?: Partial<ExportInput>): Promise<Document> =>
  parsed(writeHtml(await exampleInput(lines, more)));

/** The particulars as people read them. */
function particularsOf(page: Document): Record<string, string> {
  const rows = [...page.querySelectorAll('.particulars tr')];
  return Object.fromEntries(rows.map(({ children: [name, value] }) => [name?.textContent, value?.textContent]));
}

const linesOf = (page: Document): (string | null)[][] =>
  [...page.querySelectorAll('.history tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));

describe('HTML', () => {
  test('holds the very bytes of the JSON file', async () => {
    const input = await exampleInput();
    expect(parsed(writeHtml(input)).querySelector('pre#record')?.textContent).toBe(writeJson(input));
    expect(writeHtml(input)).toContain(writeJson(input));
  });

  test('shows three things it can and seven it cannot show', async () => {
    const [can, cannot] = (await pageOf()).querySelectorAll('ol');
    expect(can?.children).toHaveLength(3);
    expect(cannot?.children).toHaveLength(7);
    expect(cannot?.textContent).toContain('“Opting out does not affect training that has already taken place.”');
  });

  test('has a line for each entry but the one that opens the history, oldest first', async () => {
    const page = await pageOf();
    expect(linesOf(page).map(([number, , , state]) => [number, state])).toEqual([
      ['1', 'on'],
      ['2', 'off'],
      ['3', 'off'],
      ['4', 'statement'],
      ['5', 'could not read'],
      ['6', 'off'],
    ]);
    expect(page.querySelector('.note')?.textContent).toContain('23 Nov 2026, 11:20');
  });

  test('gives device time with offset, UTC with seconds, and how it was read', async () => {
    const page = await pageOf([
      OPENED,
      read(at('2026-11-23T23:35:40.118Z'), 'off', 'shown', 'seen', { account: ANNA }),
    ]);
    expect(linesOf(page)).toEqual([
      [
        '1',
        '24 Nov 2026, 00:35 (+01:00)',
        '2026-11-23 23:35:40',
        'off',
        'on screen, not freshly loaded; the change was seen',
        'A',
        'none',
      ],
    ]);
  });

  test('says where the clock went back', async () => {
    const page = await pageOf([OPENED, read(at('2026-10-01T10:00:00.000Z'), 'off')]);
    expect(linesOf(page)[0]?.[4]).toContain('clock went back');
  });
});

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
      expect.stringContaining('cannot be read and are in the file as stored: 2, 7'),
    );
    expect(page.querySelector('.summary')?.textContent).toContain('cannot be read: 7.');
  });

  test('says that the key of an earlier history was gone', async () => {
    const page = await pageOf([started(at('2026-11-01T10:00:00.000Z'), 'key-missing'), read(T1, 'on')]);
    expect(page.querySelector('.note')?.textContent).toContain('The key of an earlier history was gone');
  });
});

describe('HTML and its surroundings', () => {
  const hostileLines = HOSTILE.flatMap((text) => [
    read(at('2026-12-10T08:00:00.000Z'), 'off', 'shown', 'none', {
      page: { heading: text, control: text, address: text, language: text.slice(0, 35) },
      setting: { id: text.slice(0, 80), name: text.slice(0, 120) },
    }),
    statement(at('2026-12-10T09:00:00.000Z'), text),
  ]);
  const cases = [
    ['the example', {}, MAIN_JOB],
    ['hostile lines', {}, [...MAIN_JOB, ...hostileLines]],
    ...HOSTILE.map((text): [string, Partial<ExportInput>, typeof MAIN_JOB] => [
      JSON.stringify(text),
      {
        recipient: text,
        language: text,
        program: { name: text, version: text, browser: text },
        published: [{ address: 'https://www.linkedin.com/', title: text, read: text }],
        key: { kid: text, jwk: { kty: 'EC', crv: 'P-256', x: text, y: text } },
        dates: { day: () => text, minute: () => text },
      },
      [
        OPENED,
        read(at('2026-12-10T08:00:00.000Z'), 'off', 'shown', 'none', { page: { heading: text, control: text } }),
      ],
    ]),
  ] as const;

  test.each(cases)('no script, no event, no request: %s', async (_name, more, lines) => {
    const page = await pageOf(lines, more);
    const all = [...page.querySelectorAll('*')];
    const names = new Set(all.map(({ localName }) => localName));
    for (const name of [
      'script',
      'img',
      'svg',
      'link',
      'iframe',
      'object',
      'embed',
      'form',
      'base',
      'audio',
      'video',
    ]) {
      expect(names).not.toContain(name);
    }
    const attributes = all.flatMap((one) => [...one.attributes]);
    expect(attributes.filter(({ name }) => /^on|^style$|^src|^srcset$|^ping$/.test(name))).toEqual([]);
    const addresses = attributes.filter(({ name }) => name === 'href').map(({ value }) => value);
    expect(addresses.every((address) => address.startsWith('https://'))).toBe(true);
    expect(page.querySelector('style')?.textContent).not.toMatch(/url\(|@import|expression|</);
  });

  test.each(cases)('no control or bidi character: %s', async (_name, more, lines) => {
    expect(writeHtml(await exampleInput(lines, more))).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}|\p{Cs}/u);
  });

  test('forbids script and requests even where somebody adds them', async () => {
    const policy = (await pageOf())
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src|img-src|connect-src/);
  });

  test('prints the foot in both ways: into the margin, and as a line of its own', async () => {
    const page = await pageOf();
    expect(page.querySelector('.foot')?.textContent).toBe('Key cn-I_WNMCleh · Entries 1 to 6 · Exported 9 Dec 2026');
    const style = page.querySelector('style')?.textContent ?? '';
    expect(style).toContain('counter(page) " of " counter(pages)');
    expect(style).toContain('Entries 1 to 6');
  });

  test('never says what nobody can promise', async () => {
    const page = await pageOf(MAIN_JOB, { program: PROGRAM });
    page.querySelector('pre')?.remove();
    page.querySelector('style')?.remove();
    const banned =
      /\b(proof|proves?|guaranteed?|protected|safe|secure|certified|tamper|court-ready|legally valid|verified|trusted|invisible|undetectable|free|best)\b/i;
    expect(page.documentElement.textContent).not.toMatch(banned);
  });

  test('passes the accessibility rules', async () => {
    const page = await pageOf();
    document.documentElement.lang = page.documentElement.lang;
    document.title = page.title;
    document.body.replaceChildren(...page.body.children);
    // Colour cannot be computed here; it is black on white.
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations).toEqual([]);
  });
});
