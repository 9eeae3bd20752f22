// @vitest-environment jsdom
import '../one-realm';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { historyOf } from '../../../src/core/history';
import type { Kept } from '../../../src/core/kept';
import { ok, refused } from '../../../src/messages/result';
import { historyWith, KEY, MAIN_JOB } from '../../export/example';
import { LEDGER as IMPORTED } from '../../vectors/signer';
import { unreadFile, vectorFile } from '../chosen';
import type { FakePorts } from '../fake-ports';
import { closeReport, objections, until } from '../open-report';
import { open, partOf } from './open-import';

afterEach(closeReport);

async function choose(page: HTMLElement, ...files: readonly (Pick<File, 'name'> & object)[]): Promise<string[]> {
  const part = partOf(page, 'Import');
  const input = part.querySelector('input');
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  await act(() => void input?.dispatchEvent(new Event('change', { bubbles: true })));
  const lines = () => [...part.querySelectorAll('.imported > p')].map(({ textContent }) => textContent ?? '');
  await until(() => lines().length === files.length && !lines().some((line) => line.endsWith('…')));
  return lines();
}

describe('Import', () => {
  test.each([
    [
      'a record',
      'good.json',
      {},
      'good.json: Imported: 7 entries under an earlier key, read-only. They stand beside your own history and do not change the state shown.',
    ],
    [
      'a record that is here',
      'good.html',
      { refuses: { import: ok('nothing-new') } },
      'good.html: Already imported. Nothing changed.',
    ],
    [
      'what does not match',
      'signature.json',
      {},
      /^signature\.json: Not imported: entry \d: .+\. Your history is unchanged\. Choose the file under “Check a record”/,
    ],
    [
      'no record',
      'no-record.html',
      {},
      /^no-record\.html: Not imported: [^:]+\. Your history is unchanged\. Choose the file under “Check a record” to see all that was found\.$/,
    ],
    [
      'another ledger at its place',
      'good.json',
      { refuses: { import: refused('conflict') } },
      /Not imported: another copy of this history.* Your history is unchanged\.$/,
    ],
    ['full', 'good.json', { refuses: { import: refused('full') } }, /Not imported: .*storage is full\. Make room/],
    ['closed', 'good.json', { refuses: { import: refused('cannot-open') } }, /Not imported: .*Restart the browser/],
    ['newer', 'good.json', { refuses: { import: refused('newer-version') } }, /Not imported: .*Update the extension/],
    ['not accepted', 'good.json', { refuses: { import: refused('not-accepted') } }, /Not imported: .*Reload this page/],
    ['silent', 'good.json', { refuses: { import: 'silence' } }, /did not answer\. This page shows what is kept now/],
    [
      'a part that does not load',
      'good.json',
      { loadStamping: () => Promise.reject(new Error('gone')) },
      /Not imported: .*Reload this page, then choose the file again\. Your history is unchanged\.$/,
    ],
  ] as [string, string, Partial<FakePorts>, string | RegExp][])(
    'says what became of it: %s',
    async (_name, file, more, words) => {
      const { page } = await open(more);
      const [line] = await choose(page, vectorFile(file));
      if (typeof words === 'string') expect(line).toBe(words);
      else expect(line).toMatch(words);
      expect(await objections()).toEqual([]);
    },
  );

  test('a file that cannot be read', async () => {
    const { page } = await open();
    expect(await choose(page, unreadFile('folder', 4096))).toEqual([
      'folder: Not imported: the browser could not read the file. Choose it again. Your history is unchanged.',
    ]);
  });

  test('several files, each with a line, and names that are no markup', async () => {
    const { page, ports } = await open();
    const lines = await choose(
      page,
      vectorFile('good.json', '<img src=x>\u202E.json'),
      vectorFile('head.json'),
      vectorFile('good.html'),
    );
    expect(lines.map((line) => line.split(': ').slice(0, 2).join(': '))).toEqual([
      '<img src=x>.json: Imported',
      'head.json: Not imported',
      'good.html: Imported',
    ]);
    expect(page.querySelector('img')).toBeNull();
    expect(ports.done).toEqual(['import', 'import']);
  });

  test('a file of this very history is called that', async () => {
    const history = historyOf(IMPORTED, (await historyWith(MAIN_JOB)).entries, undefined);
    const own: Kept = { origin: 'own', ledger: IMPORTED, key: KEY, history, stamps: [], pictures: [] };
    const { page } = await open({ readKept: async () => ok([own]) });
    expect((await choose(page, vectorFile('good.json')))[0]).toContain('7 entries of this same history, read-only');
  });

  test('a file of which this very history holds everything was never imported', async () => {
    const history = historyOf(IMPORTED, (await historyWith(MAIN_JOB)).entries, undefined);
    const own: Kept = { origin: 'own', ledger: IMPORTED, key: KEY, history, stamps: [], pictures: [] };
    const { page } = await open({ readKept: async () => ok([own]), refuses: { import: ok('nothing-new') } });
    expect(await choose(page, vectorFile('good.json'))).toEqual([
      'good.json: All of it is here already. Nothing changed.',
    ]);
  });
});
