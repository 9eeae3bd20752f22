import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../src/export/csv';
import { at, exampleInput, read, started, statement, unread } from './example';
import { HOSTILE } from './hostile';

const OPENED = started(at('2026-11-23T10:20:11.204Z'));
const HEAD =
  'entry,setting,state,how_read,change,account,device_time,utc,offset,page,page_language,words_on_page,reason,program_version,time_stamp,seal';

/** A reader of RFC 4180 that knows no more than the rules. */
function cellsOf(csv: string): string[][] {
  const lines = csv.slice(1).match(/("(?:[^"]|"")*",?)+\r\n/g) ?? [];
  return lines.map((line) =>
    [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell.replaceAll('""', '"')),
  );
}

async function rowsOf(...lines: Parameters<typeof exampleInput>[0] & {}): Promise<Record<string, string>[]> {
  const [head = [], ...rows] = cellsOf(writeCsv(await exampleInput([OPENED, ...lines])));
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}

describe('CSV', () => {
  test('begins with a byte order mark and the columns in their order, and ends each line with CR LF', async () => {
    const csv = writeCsv(await exampleInput());
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(cellsOf(csv)[0]?.join(',')).toBe(HEAD);
    expect(csv.slice(1).split('\r\n').at(-1)).toBe('');
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('tells a reading in words', async () => {
    const [row] = await rowsOf(read(at('2026-11-23T23:36:02.417Z'), 'off', 'shown', 'seen'));
    expect(row).toMatchObject({
      entry: '1',
      setting: 'Data for Generative AI Improvement',
      state: 'off',
      how_read: 'on screen, not freshly loaded',
      change: 'the change was seen',
      account: 'unknown',
      device_time: '2026-11-24 00:36:02',
      utc: '2026-11-23 23:36:02',
      offset: 'UTC+01:00',
      page_language: 'en-US',
      reason: '',
      program_version: '0.1.0',
      time_stamp: 'none',
    });
    const { seal } = row ?? {};
    expect(seal).toMatch(/^'?[\w-]{43}$/);
  });

  test('tells why a switch could not be read, and shows no value', async () => {
    const [row] = await rowsOf(unread(at('2026-11-23T10:36:02.417Z', -300), 'no-switch'));
    expect(row).toMatchObject({ state: 'could not read', how_read: '', reason: 'the page showed no such switch' });
    expect(row).toMatchObject({ offset: 'UTC-05:00' });
  });

  test('leaves the words of a statement to the sealed files', async () => {
    const [row] = await rowsOf(statement(at('2026-11-23T10:36:02.417Z'), 'Dr. Anna Muster'));
    expect(row).toMatchObject({ state: 'statement', setting: '' });
    expect(Object.values(row ?? {}).join()).not.toContain('Muster');
  });

  const formula = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '\u200B=1',
    '\uFEFF@x',
    '＝1',
    '＋1',
    '－1',
    '＠x',
  ];
  test.each(formula)('a page cannot start a formula with %j', async (heading) => {
    const account = 'unknown';
    const [row] = await rowsOf(
      read(at('2026-11-23T10:36:02.417Z'), 'off', 'shown', 'none', { account, page: { heading } }),
    );
    const { words_on_page: words } = row ?? {};
    expect(words).toMatch(/^'[=+\-@＝＋－＠]/);
  });

  test.each([...HOSTILE, 'a"b,c', '","=1+1","'])('keeps every cell in its place: %j', async (heading) => {
    const page = { heading, control: heading, language: heading.slice(0, 35) };
    const rows = await rowsOf(read(at('2026-11-23T10:36:02.417Z'), 'on', 'confirmed', 'none', { page }), OPENED);
    expect(rows[0]).toMatchObject({ entry: '1', state: 'on', time_stamp: 'none' });
    expect(Object.values(rows[0] ?? {}).join('')).not.toMatch(/\p{Cc}|\p{Cf}|\p{Cs}/u);
  });
});
