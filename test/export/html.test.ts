// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { writeHtml } from '../../src/export/html/write-html';
import { writeJson } from '../../src/export/json';
import { at, exampleInput, read } from './example';
import { ANNA, linesOf, OPENED, pageOf, parsed } from './page';

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
