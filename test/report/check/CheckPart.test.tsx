// @vitest-environment jsdom
import '../one-realm';
import { afterEach, describe, expect, test } from 'vitest';
import { HOSTILE } from '../../export/hostile';
import { hostileRecords } from '../../vectors/hostile-records';
import { chosen, unreadFile, vectorFile } from '../chosen';
import { FakePorts } from '../fake-ports';
import { objections } from '../open-report';
import { checked, choose, close, input, lines, open, status, titles } from './open-check';

afterEach(close);

describe('Check a record', () => {
  test('offers an input that a keyboard reaches, and says which files are meant', async () => {
    const page = await open();
    const field = input(page);
    expect(field).toMatchObject({ type: 'file', multiple: true, accept: '.json,.html', disabled: false });
    expect(field.hidden).toBe(false);
    expect(page.querySelector(`label[for="${field.id}"]`)?.textContent).toBe('Choose files');
    const hint = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toContain('They are read on this device and sent nowhere.');
    expect(await objections()).toEqual([]);
  });

  test('needs no history of its own', async () => {
    const page = await open(Object.assign(new FakePorts(), { lines: [], closed: 'cannot-open' as const }));
    await checked(page, vectorFile('good.json'));
    expect(status(page)).toMatch(/^good\.json: Unchanged since it was sealed\./);
  });

  test('an unchanged HTML: in two parts, with the sentences that are sealed', async () => {
    const page = await open();
    await checked(page, vectorFile('good.html'));
    expect(status(page)).toMatch(/^good\.html: Unchanged since it was sealed\. Entry 9 and all before it existed by /);
    expect(titles(page)).toEqual(['What was checked', 'What the file holds', 'What this does not show']);
    expect(lines(page)).toContain('Signatures: in order, 8 entries');
    expect(lines(page)).toContain(
      'The readable part of an HTML file is not sealed. What counts are the sentences of the sealed entries.',
    );
    expect(page.querySelector('summary')?.textContent).toBe('The sentences of 8 sealed entries');
    expect(page.querySelectorAll('details li')).toHaveLength(8);
    expect(page.querySelector('details li:last-child')?.textContent).toMatch(
      /^Entry 9: On 9 December 2026 at 08:02:11 /,
    );
    expect(await objections()).toEqual([]);
    expect(page.querySelector('[style]')).toBeNull();
  });

  test('one that does not match: what, where, and no sentence of it', async () => {
    const page = await open();
    await checked(page, vectorFile('signature.json'));
    expect(status(page)).toBe(
      'signature.json: Does not match. Entry 1: the signature does not fit what the entry says. Do not rely on this file.',
    );
    expect(titles(page)).toEqual([
      'What was checked',
      'What is wrong',
      'What the file holds',
      'What this does not show',
    ]);
    expect(page.querySelector('details')).toBeNull();
    expect(page.querySelector('[role="status"]')?.className).toContain('refused');
  });

  test.each([
    [
      'no record',
      chosen('page.html', '<p>Hello</p>'),
      /^page\.html: Cannot be read as a record: the HTML holds no record\. Nothing/,
    ],
    [
      'a folder',
      unreadFile('folder', 0),
      /^folder: Cannot be opened: .* Nothing was changed\. Choose the file again\.$/,
    ],
    ['too large', unreadFile('long.json', 64_000_001), /^long\.json: Cannot be read as a record: it is too large/],
  ])('%s', async (_what, file, said) => {
    const page = await open();
    await checked(page, file);
    expect(status(page)).toMatch(said);
  });

  test('several files: a line each, which opens to all about it, and a summary', async () => {
    const page = await open();
    await checked(
      page,
      vectorFile('good.json'),
      vectorFile('link.json'),
      unreadFile('gone.json', 9),
      vectorFile('not-json.json'),
    );
    expect(status(page)).toBe('4 files: 1 unchanged since sealed, 1 not matching, 2 not readable.');
    const rows = [...page.querySelectorAll('.checked-files > li')];
    expect(rows.map((row) => (row.querySelector('summary') ?? row).textContent?.split('. ')[0])).toEqual([
      'good.json: Unchanged since it was sealed',
      'link.json: Does not match',
      'gone.json: Cannot be opened: the browser could not read it',
      'not-json.json: Cannot be read as a record: it is not JSON text',
    ]);
    expect(rows.map((row) => row.querySelectorAll('.checked').length)).toEqual([1, 1, 0, 1]);
    expect(await objections()).toEqual([]);
  });

  test('can be given the same file again', async () => {
    const page = await open();
    await checked(page, vectorFile('good.json'));
    expect(input(page).value).toBe('');
    await checked(page, vectorFile('link.json'), vectorFile('link.json'));
    expect(status(page)).toMatch(/^2 files: /);
  });

  test('choosing nothing changes nothing', async () => {
    const page = await open();
    await checked(page, vectorFile('good.json'));
    const before = page.innerHTML;
    await choose(page);
    expect(page.innerHTML).toBe(before);
  });

  test('says that it could not be run where the part for time stamps does not load', async () => {
    const loadStamping = () => Promise.reject(new Error('gone'));
    const page = await open(Object.assign(new FakePorts(), { loadStamping }));
    await checked(page, vectorFile('good.json'));
    expect(status(page)).toMatch(/^Not checked: .* Nothing was changed\. Reload this page/);
    expect(page.querySelector('.checked')).toBeNull();
  });
});

describe('what a file and its name say', () => {
  const DISGUISE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;

  test('is text, whatever it holds', async () => {
    const page = await open();
    const records = await hostileRecords();
    const files = records.map((record, place) => chosen(HOSTILE[place % HOSTILE.length] ?? '', record));
    await checked(page, ...files);
    expect(page.querySelectorAll('.checked-files > li')).toHaveLength(files.length);
    expect(page.querySelector('script, img, svg, a, pre, style, [onmouseover]')).toBeNull();
    expect(page.textContent).not.toMatch(DISGUISE);
  });
});
