// @vitest-environment jsdom
import './one-realm';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { instantAt } from '../../src/core/instant';
import { CheckPart } from '../../src/report/check/CheckPart';
import type { ChosenFile } from '../../src/report/check/check-file';
import { HOSTILE } from '../export/hostile';
import { WORDS } from '../ui/words';
import { hostileRecords } from '../vectors/hostile-records';
import { chosen, unreadFile, vectorFile } from './chosen';
import { FakePorts } from './fake-ports';
import { buttonNamed, objections } from './open-report';

let part: HTMLElement | undefined;

async function open(ports = new FakePorts()): Promise<HTMLElement> {
  document.documentElement.lang = 'en';
  document.title = 'Opt-Out Witness: Records';
  const main = document.createElement('main');
  main.append(document.createElement('h1'));
  main.firstElementChild?.append('Records');
  const page = main.appendChild(document.createElement('div'));
  document.body.append(main);
  await act(() => render(<CheckPart ports={ports} words={{ ...WORDS, language: 'en' }} />, page));
  part = page;
  return page;
}

afterEach(() => {
  if (part) render(null, part);
  document.body.replaceChildren();
  part = undefined;
});

const status = (page: ParentNode) => page.querySelector('[role="status"]')?.textContent ?? '';

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 1000; turn += 1) {
    if (holds()) return;
    await act(() => new Promise((resolve) => setTimeout(resolve, 1)));
  }
  throw new Error(`waited in vain; the page says: ${part?.textContent}`);
}

const input = (page: ParentNode): HTMLInputElement => {
  const found = page.querySelector('input');
  if (!found) throw new Error('no input');
  return found;
};

/** Chooses files, without waiting for what comes of it. */
async function choose(page: ParentNode, ...files: readonly ChosenFile[]): Promise<void> {
  Object.defineProperty(input(page), 'files', { configurable: true, value: files });
  await act(() => void input(page).dispatchEvent(new Event('change', { bubbles: true })));
}

async function checked(page: ParentNode, ...files: readonly ChosenFile[]): Promise<void> {
  await choose(page, ...files);
  await until(() => status(page) !== '' && page.querySelector('.checking') === null);
}

/** Drags files over an element and lets go of them; gives both events. */
async function drop(target: Element, files: readonly ChosenFile[], types: readonly string[] = ['Files']) {
  const events = ['dragover', 'drop'].map((type) => {
    const event = new Event(type, { bubbles: true, cancelable: true });
    return Object.assign(event, { dataTransfer: { types, files, dropEffect: 'move' } });
  });
  for (const event of events) await act(() => void target.dispatchEvent(event));
  return events;
}

const titles = (page: ParentNode) => [...page.querySelectorAll('h3')].map(({ textContent }) => textContent);
const lines = (page: ParentNode) => [...page.querySelectorAll('.checked li')].map(({ textContent }) => textContent);

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
    expect(page.querySelector('[role="status"]')?.className).toBe('refused');
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

describe('a long check', () => {
  /** A clock that goes on by so many seconds whenever it is asked. */
  const slow = (seconds: number) => {
    let time = 0;
    return Object.assign(new FakePorts(), {
      now: () => {
        time += seconds * 1000;
        return instantAt(time, 60);
      },
    });
  };
  /** A file that is handed over when the test says so. */
  function held() {
    let give = () => {};
    const given = new Promise<void>((resolve) => {
      give = resolve;
    });
    const file = vectorFile('good.json');
    return { give, file: { ...file, arrayBuffer: () => given.then(() => file.arrayBuffer()) } };
  }

  test('says which file it is at, and how far it is', async () => {
    const page = await open(slow(2));
    const said = new Set<string>();
    const watching = new MutationObserver(() => said.add(status(page)));
    watching.observe(page, { subtree: true, childList: true, characterData: true });
    await checked(page, vectorFile('good.json'));
    watching.disconnect();
    // Two that come between two paints are one on screen.
    const lines = [...said].filter((line) => line.startsWith('Checked '));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines).toEqual(lines.filter((line) => /^Checked [369] of 10 entries\.$/.test(line)));
  });

  test('can be cancelled; the focus stays in this part', async () => {
    const page = await open();
    const { file, give } = held();
    await choose(page, file);
    expect(page.querySelector('.checking')?.textContent).toContain('Checking good.json …');
    expect(status(page)).toBe('');
    buttonNamed(page, 'Cancel').focus();
    await act(() => buttonNamed(page, 'Cancel').click());
    expect(status(page)).toBe('Cancelled. Nothing was changed.');
    expect(document.activeElement).toBe(input(page));
    give();
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(status(page)).toBe('Cancelled. Nothing was changed.');
    expect(page.querySelector('.checked')).toBeNull();
  });

  test('ends by itself: the focus is not lost with the button', async () => {
    const page = await open();
    const { file, give } = held();
    await choose(page, file);
    buttonNamed(page, 'Cancel').focus();
    give();
    await until(() => page.querySelector('.checked') !== null);
    expect(document.activeElement).toBe(input(page));
  });

  test('gives way to the files that are chosen next', async () => {
    const page = await open();
    const { file, give } = held();
    await choose(page, file);
    await checked(page, vectorFile('link.json'));
    give();
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(status(page)).toMatch(/^link\.json: Does not match/);
  });
});

describe('a file that is dropped', () => {
  test('on the zone is checked', async () => {
    const page = await open();
    const zone = page.querySelector('.drop') ?? page;
    const [over, dropped] = await drop(zone, [vectorFile('good.json')]);
    await until(() => page.querySelector('.checked') !== null);
    expect(over).toMatchObject({ defaultPrevented: true, dataTransfer: { dropEffect: 'copy' } });
    expect(dropped?.defaultPrevented).toBe(true);
    expect(status(page)).toMatch(/^good\.json: Unchanged/);
  });

  test('anywhere else is refused, and never opened in place of the page', async () => {
    const page = await open();
    const [over, dropped] = await drop(document.body, [vectorFile('good.json')]);
    expect(over).toMatchObject({ defaultPrevented: true, dataTransfer: { dropEffect: 'none' } });
    expect(dropped?.defaultPrevented).toBe(true);
    expect(page.querySelector('.checking, .checked')).toBeNull();
  });

  test('a text that is dropped is left to the browser', async () => {
    await open();
    const events = await drop(document.body, [], ['text/plain']);
    expect(events.map(({ defaultPrevented }) => defaultPrevented)).toEqual([false, false]);
  });

  test('nothing is held back once this part is gone', async () => {
    const page = await open();
    await act(() => render(null, page));
    const events = await drop(document.body, [vectorFile('good.json')]);
    expect(events.map(({ defaultPrevented }) => defaultPrevented)).toEqual([false, false]);
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
