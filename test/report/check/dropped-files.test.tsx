// @vitest-environment jsdom
import '../one-realm';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { vectorFile } from '../chosen';
import { close, drop, open, status, until } from './open-check';

afterEach(close);

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
