// @vitest-environment jsdom
import '../one-realm';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { instantAt } from '../../../src/core/instant';
import { ok } from '../../../src/messages/result';
import type { ChosenFile } from '../../../src/report/check/check-file';
import { vectorFile } from '../chosen';
import { buttonNamed, closeReport, objections, until } from '../open-report';
import { open, partOf } from './open-import';

afterEach(closeReport);

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
