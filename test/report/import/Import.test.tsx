// @vitest-environment jsdom
import '../one-realm';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { historyOf } from '../../../src/core/history';
import { instantAt } from '../../../src/core/instant';
import type { Kept } from '../../../src/core/kept';
import { ok, refused } from '../../../src/messages/result';
import type { ChosenFile } from '../../../src/report/check/check-file';
import { at, historyWith, KEY, LEDGER, MAIN_JOB, read, started } from '../../export/example';
import { LEDGER as IMPORTED } from '../../vectors/signer';
import { unreadFile, vectorFile } from '../chosen';
import { FakePorts } from '../fake-ports';
import { buttonNamed, closeReport, objections, openReport, press, until } from '../open-report';

afterEach(closeReport);

function partOf(page: HTMLElement, title: string): HTMLElement {
  const found = [...page.querySelectorAll<HTMLElement>('.part')].find(
    (part) => part.querySelector('h2')?.textContent === title,
  );
  if (!found) throw new Error(`no part ${title}`);
  return found;
}

async function choose(page: HTMLElement, ...files: readonly (Pick<File, 'name'> & object)[]): Promise<string[]> {
  const part = partOf(page, 'Import');
  const input = part.querySelector('input');
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  await act(() => void input?.dispatchEvent(new Event('change', { bubbles: true })));
  const lines = () => [...part.querySelectorAll('.imported > p')].map(({ textContent }) => textContent ?? '');
  await until(() => lines().length === files.length && !lines().some((line) => line.endsWith('…')));
  return lines();
}

const open = (more: Partial<FakePorts> = {}) => {
  const ports = Object.assign(new FakePorts(), more);
  return openReport(ports, '#records').then((page) => ({ ports, page }));
};

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

describe('a long import', () => {
  /** A clock that goes on by five seconds whenever it is asked. */
  const slow = () => {
    let time = 0;
    return () => {
      time += 5000;
      return instantAt(time, 60);
    };
  };
  const choosing = (page: HTMLElement, ...files: readonly ChosenFile[]) => {
    const input = partOf(page, 'Import').querySelector('input');
    Object.defineProperty(input, 'files', { value: files, configurable: true });
    return act(() => void input?.dispatchEvent(new Event('change', { bubbles: true })));
  };
  /** What stands in the part while it lasts, each thing once. */
  function watch(page: HTMLElement) {
    const seen = new Set<string>();
    const part = partOf(page, 'Import');
    const look = () => {
      for (const one of part.querySelectorAll('.checking > p, .imported > .unseen')) seen.add(one.textContent ?? '');
    };
    new MutationObserver(look).observe(part, { subtree: true, childList: true, characterData: true });
    return seen;
  }
  const told = (page: HTMLElement) =>
    [...partOf(page, 'Import').querySelectorAll('.imported > p:not(.unseen)')].map(({ textContent }) => textContent);
  /** A file that is handed over when the test says so. */
  function held(name = 'good.json') {
    let give = () => {};
    const given = new Promise<void>((resolve) => {
      give = resolve;
    });
    const file = vectorFile(name);
    return { give, file: { ...file, arrayBuffer: () => given.then(() => file.arrayBuffer()) } };
  }

  test('says which file it is at, how far it is, and when it is being kept', async () => {
    const { page } = await open({ now: slow() });
    const seen = watch(page);
    await choosing(page, vectorFile('good.json'));
    await until(() => told(page).length === 1 && page.querySelector('.checking') === null);
    expect([...seen].filter((line) => !line.startsWith('Checked '))).toEqual([
      'Checking good.json …',
      'Keeping good.json …',
    ]);
    expect([...seen].filter((line) => /^Checked \d+ of 10 entries\.$/.test(line)).length).toBeGreaterThan(0);
    expect(await objections()).toEqual([]);
  });

  test('can be cancelled: nothing is kept, and the focus stays in this part', async () => {
    const { page, ports } = await open();
    const { file, give } = held();
    await choosing(page, file);
    expect(await objections()).toEqual([]);
    buttonNamed(page, 'Cancel').focus();
    await act(() => buttonNamed(page, 'Cancel').click());
    give();
    await until(() => page.querySelector('.checking') === null);
    expect(told(page)).toEqual(['good.json: Cancelled. Nothing was changed.']);
    expect(ports.asked).toEqual([]);
    expect(document.activeElement).toBe(partOf(page, 'Import').querySelector('input'));
  });

  test('of several, what is kept is said, and none that follows is imported', async () => {
    const { page, ports } = await open();
    const { file, give } = held();
    await choosing(page, vectorFile('good.html'), file, vectorFile('good.json', 'last.json'));
    await until(() => told(page).length === 1 && page.textContent?.includes('Checking good.json …') === true);
    await act(() => buttonNamed(page, 'Cancel').click());
    give();
    await until(() => page.querySelector('.checking') === null);
    expect(told(page).map((line) => line?.split('. ')[0])).toEqual([
      expect.stringMatching(/^good\.html: Imported: 7 entries/),
      'good.json: Cancelled',
      'last.json: Cancelled',
    ]);
    expect(ports.done).toEqual(['import']);
  });

  test('cannot be cancelled once it is being kept', async () => {
    let answer = () => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const { page } = await open({ askBackground: () => answered.then(() => ok('stored')) });
    await choosing(page, vectorFile('good.json'));
    await until(() => page.textContent?.includes('Keeping good.json …') === true);
    expect(partOf(page, 'Import').querySelector('.checking button')).toBeNull();
    answer();
    await until(() => page.querySelector('.checking') === null);
    expect(told(page)).toHaveLength(1);
  });
});

describe('other histories', () => {
  const other = async (origin: 'imported' | 'earlier', ledger: string = IMPORTED): Promise<Kept> => ({
    origin,
    ledger,
    key: KEY,
    history: await historyWith(MAIN_JOB),
    stamps: [],
    pictures: [],
    ...(origin === 'imported' && { since: at('2026-12-10T08:00:00.000Z') }),
  });

  test.each([
    ['imported', 'Imported record', /^Entries under an earlier key, read-only\. They stand beside/],
    ['earlier', 'Earlier history', /^The key of the earlier history is gone, so it can no longer grow/],
  ] as const)('%s: where it is from, of when, how many, by which key', async (origin, title, about) => {
    const { page } = await open({ others: [await other(origin)] });
    const one = partOf(page, 'Other histories').querySelector('.step');
    expect(one?.querySelector('h3')?.textContent).toBe(`${title}: 6 entries, 23 Nov 2026 to 9 Dec 2026`);
    expect(one?.querySelector('p')?.textContent).toMatch(about);
    expect([...(one?.querySelectorAll('dd') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'cn-I_WNMClehi'.slice(0, 12),
      ...(origin === 'imported' ? ['10 Dec 2026, 09:00'] : []),
    ]);
    const buttons = [...(one?.querySelectorAll('button') ?? [])].map(({ textContent }) => textContent);
    const removal = origin === 'imported' ? ['Remove from this browser'] : [];
    expect(buttons).toEqual(['Download HTML', 'Download JSON', ...removal]);
    expect(await objections()).toEqual([]);
    expect(page.querySelector('[style]')).toBeNull();
  });

  test('a copy of this very history, and one of a single day', async () => {
    const history = await historyWith([started(at('2026-11-23T10:20:11.204Z'))]);
    const { page } = await open({ others: [{ ...(await other('imported', LEDGER)), history }] });
    const one = partOf(page, 'Other histories').querySelector('.step');
    expect(one?.querySelector('h3')?.textContent).toBe('Imported record: 0 entries, 23 Nov 2026, 11:20');
    expect(one?.querySelector('p')?.textContent).toMatch(/^A file of this same history, read-only/);
    await press(buttonNamed(one as HTMLElement, 'Download JSON'));
    expect(one?.querySelector('.outcome')?.textContent).toBe('');
  });

  test('is written to a file as it is, and nothing is sealed or noted', async () => {
    const { page, ports } = await open({ others: [await other('earlier')] });
    const part = partOf(page, 'Other histories');
    await press(buttonNamed(part, 'Download JSON'));
    expect(ports.done).toEqual(['download linkedin-ai-training-off-2026-12-09.json']);
    expect(part.querySelector('.outcome [role="status"]')?.textContent).toMatch(/^Saved /);
  });

  test('an imported record is removed after one question, and the focus stays near', async () => {
    const { page, ports } = await open({ others: [await other('imported')] });
    const part = partOf(page, 'Other histories');
    await press(buttonNamed(part, 'Remove from this browser'));
    expect(part.querySelector('.ask')?.textContent).toContain('The file that it came from stays where it is.');
    expect(ports.asked).toEqual([]);
    await press(buttonNamed(part, 'Remove from this browser'));
    expect(ports.asked).toEqual([{ type: 'forget', ledger: IMPORTED }]);
    expect(part.querySelector('.step')).toBeNull();
    expect(part.querySelector('[role="status"]')?.textContent).toBe(
      'The imported record was removed from this browser.',
    );
    expect(document.activeElement).toBe(part.querySelector('h2'));
  });

  test.each([
    ['full', refused('full'), /^Nothing was removed\. .*storage is full/],
    ['closed', refused('cannot-open'), /^Nothing was removed\. .*Restart/],
    ['silent', 'silence', /did not answer/],
  ] as const)('one that is not removed stays: %s', async (_name, answer, words) => {
    const { page } = await open({ others: [await other('imported')], refuses: { forget: answer } });
    const part = partOf(page, 'Other histories');
    await press(buttonNamed(part, 'Remove from this browser'));
    await press(buttonNamed(part, 'Remove from this browser'));
    expect(part.querySelector('[role="status"]')?.textContent).toMatch(words);
    expect(document.activeElement).toBe(buttonNamed(part, 'Remove from this browser'));
  });

  test('nothing stands there where there is none', async () => {
    const { page } = await open();
    expect(page.textContent).not.toContain('Other histories');
  });

  test('each has a table of its own below the history', async () => {
    const lines = [...MAIN_JOB, read(at('2026-12-10T07:00:00.000Z'), 'on')];
    const ports = Object.assign(new FakePorts(), { lines, others: [await other('imported'), await other('earlier')] });
    const page = await openReport(ports, '#history');
    expect([...page.querySelectorAll('table')].map((table) => table.querySelectorAll('tbody').length)).toEqual([
      7, 6, 6,
    ]);
    expect([...page.querySelectorAll('.other > summary')].map(({ textContent }) => textContent)).toEqual([
      'Imported record: 6 entries, 23 Nov 2026 to 9 Dec 2026',
      'Earlier history: 6 entries, 23 Nov 2026 to 9 Dec 2026',
    ]);
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(await objections()).toEqual([]);
  });
});
