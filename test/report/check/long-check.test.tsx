// @vitest-environment jsdom
import '../one-realm';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { instantAt } from '../../../src/core/instant';
import { vectorFile } from '../chosen';
import { FakePorts } from '../fake-ports';
import { buttonNamed } from '../open-report';
import { checked, choose, close, input, open, status, until } from './open-check';

afterEach(close);

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

  test('shows how far it is more often than it says so', async () => {
    const page = await open(slow(0.25));
    const shown = new Set<string>();
    const watching = new MutationObserver(() => shown.add(page.querySelector('.checking')?.textContent ?? ''));
    watching.observe(page, { subtree: true, childList: true, characterData: true });
    await checked(page, vectorFile('good.json'));
    watching.disconnect();
    const counts = [...shown].flatMap((text) => /Checked (\d+) of 10 entries\./.exec(text)?.[1] ?? []);
    expect(counts.length).toBeGreaterThan(1);
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
