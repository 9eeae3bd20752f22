// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { MAIN_JOB } from '../../export/example';
import { buttonNamed, closeReport, press } from '../open-report';
import { daily, drawn, key, OPENED, open, sliderOf, textOf, told } from './open-time-line';

afterEach(closeReport);

describe('the time line', () => {
  test('is one stop of the keyboard, and says the newest reading', async () => {
    const page = await open(MAIN_JOB);
    const slider = sliderOf(page);
    expect(slider.tabIndex).toBe(0);
    expect(page.querySelectorAll('.time-line-picture [tabindex], .time-line-picture a')).toHaveLength(0);
    expect(slider.getAttribute('aria-label')).toBe('Time line of Data for Generative AI Improvement: 5 readings');
    expect(['min', 'now', 'max'].map((name) => slider.getAttribute(`aria-value${name}`))).toEqual(['1', '5', '5']);
    expect(told(page)).toBe('9 Dec 2026, 08:02: off, from a fresh page');
    expect(textOf(page, '.time-line-chosen p')).toBe(told(page) ?? '');
  });

  test.each<[keys: readonly string[], words: string]>([
    [['ArrowLeft'], '1 Dec 2026, 08:12: could not read, the page did not show the switch within 20 seconds'],
    [
      ['ArrowLeft', 'ArrowLeft', 'ArrowRight'],
      '1 Dec 2026, 08:12: could not read, the page did not show the switch within 20 seconds',
    ],
    [['Home'], '23 Nov 2026, 11:20: on, from a fresh page'],
    [['Home', 'ArrowLeft'], '23 Nov 2026, 11:20: on, from a fresh page'],
    [['Home', 'ArrowRight'], '23 Nov 2026, 11:35: off, on screen, not freshly loaded; the change was seen'],
    [['Home', 'End'], '9 Dec 2026, 08:02: off, from a fresh page'],
    [['ArrowRight'], '9 Dec 2026, 08:02: off, from a fresh page'],
  ])('moves from reading to reading: %j', async (keys, words) => {
    const page = await open(MAIN_JOB);
    for (const one of keys) expect(await key(page, one)).toBe(true);
    expect(told(page)).toBe(words);
  });

  test('has a row for every reading, under the same number', async () => {
    const page = await open(MAIN_JOB);
    const numbers: (string | null | undefined)[] = [];
    await key(page, 'Home');
    for (let step = 0; step < 5; step += 1, await key(page, 'ArrowRight')) {
      numbers.push(page.querySelector<HTMLElement>('.time-line-chosen')?.dataset['chosen']);
    }
    expect(numbers).toEqual(['1', '2', '3', '5', '6']);
    for (const number of numbers) expect(page.querySelector(`[data-entry="${number}"]`)).not.toBeNull();
  });

  test('zooms with + and −, and 0 shows the whole', async () => {
    const page = await open(MAIN_JOB);
    const shown = () => textOf(page, '.time-line-buttons p');
    const whole = shown();
    expect(drawn(page)).toEqual(['on', 'off-shown', 'off', 'not-read', 'off']);
    await key(page, 'Home');
    for (let step = 0; step < 11; step += 1) await key(page, '+');
    expect(shown()).toMatch(/^Shown: 23 Nov 2026, \d\d:\d\d to 23 Nov 2026, \d\d:\d\d$/);
    expect(page.querySelectorAll('.time-line-picture .count')).toHaveLength(0);
    await key(page, '-');
    expect(shown()).not.toBe(whole);
    await key(page, '0');
    expect(shown()).toBe(whole);
  });

  test('leaves the browser its own keys', async () => {
    const page = await open(MAIN_JOB);
    expect(await key(page, '+', { ctrlKey: true })).toBe(false);
    expect(await key(page, 'Tab')).toBe(false);
    expect(await key(page, 'PageDown')).toBe(false);
  });

  test('has buttons for all of it, which say the reading once', async () => {
    const page = await open(MAIN_JOB);
    await press(buttonNamed(page, 'Earlier reading'));
    expect(told(page)).toContain('could not read');
    expect(textOf(page, '.time-line > [role="status"]')).toBe(told(page) ?? '');
    await key(page, 'ArrowLeft');
    expect(textOf(page, '.time-line > [role="status"]')).toBe('');
    await press(page.querySelector('[data-action="zoom-in"]'));
    expect(page.querySelector('[data-action="whole"]')?.getAttribute('aria-disabled')).toBeNull();
    await press(page.querySelector('[data-action="whole"]'));
    expect(page.querySelector('[data-action="whole"]')?.getAttribute('aria-disabled')).toBe('true');
  });

  test('goes to the row of a reading, on whatever page of the table it is', async () => {
    const page = await open([OPENED, ...daily]);
    await key(page, 'Home');
    expect(page.querySelector('[data-entry="1"]')).toBeNull();
    await press(buttonNamed(page, 'Go to entry 1'));
    expect(document.activeElement?.closest('[data-entry]')?.getAttribute('data-entry')).toBe('1');
    await press(buttonNamed(page, 'Newer entries'));
    await press(buttonNamed(page, 'Older entries'));
    expect(document.activeElement?.closest('[data-entry="1"]')).toBeNull();
    await press(buttonNamed(page, 'Go to entry 1'));
    expect(document.activeElement?.closest('[data-entry]')?.getAttribute('data-entry')).toBe('1');
  });
});
