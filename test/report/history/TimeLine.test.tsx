// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { at, erased, MAIN_JOB, option, read, started, unread } from '../../export/example';
import { HOSTILE } from '../../export/hostile';
import { FakePorts, knownAccount } from '../fake-ports';
import { buttonNamed, closeReport, objections, openReport, press } from '../open-report';

afterEach(closeReport);

const OPENED = started(at('2026-11-01T10:00:00.000Z'));
const open = (lines: FakePorts['lines'], gone: readonly number[] = []) =>
  openReport(Object.assign(new FakePorts(), { lines, gone }), '#history');
const of = (label: string) => ({ account: knownAccount(label) });
const VIEWING = { id: 'discloseAsProfileViewer', name: 'Profile viewing options' };
const daily = Array.from({ length: 120 }, (_, day) => read(at(new Date(Date.UTC(2027, 0, day)).toISOString()), 'off'));

const sliderOf = (page: HTMLElement) => {
  const slider = page.querySelector<HTMLElement>('[role="slider"]');
  if (!slider) throw new Error('no picture');
  return slider;
};
const told = (page: HTMLElement) => sliderOf(page).getAttribute('aria-valuetext');
const textOf = (page: HTMLElement, selector: string) => page.querySelector(selector)?.textContent ?? undefined;
const drawn = (page: HTMLElement) =>
  [...page.querySelectorAll('.time-line-picture .mark')].map(
    (one) => /mark-([a-z-]+)/.exec(one.getAttribute('class') ?? '')?.[1],
  );

async function key(page: HTMLElement, name: string, more: KeyboardEventInit = {}): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more });
  await act(() => void sliderOf(page).dispatchEvent(event));
  return event.defaultPrevented;
}

async function choose(page: HTMLElement, setting: string): Promise<void> {
  const select = page.querySelector<HTMLSelectElement>('.time-line-part select');
  if (!select) throw new Error('no choice');
  await act(() => {
    select.value = setting;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

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

  test('says how many readings stand on one place', async () => {
    const page = await open(MAIN_JOB);
    await key(page, 'Home');
    expect(textOf(page, '.time-line-chosen .muted')).toBe(
      '3 readings stand too close together here to be drawn apart.',
    );
    expect(textOf(page, '.time-line-picture .count')).toBe('3');
  });

  test('of one reading is an image in words, without axis or zoom', async () => {
    const page = await open([OPENED, read(at('2026-11-23T10:00:00.000Z'), 'on')]);
    expect(page.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe(
      'Time line of Data for Generative AI Improvement: 1 reading. 23 Nov 2026, 11:00: on, from a fresh page',
    );
    expect(textOf(page, '.time-line-picture svg')).toContain('23 Nov 2026, 11:00');
    expect(page.querySelector('.axis, .time-line-buttons, [role="slider"]')).toBeNull();
  });

  test('is not there where nothing was read', async () => {
    const page = await open([]);
    expect(page.querySelector('.time-line-part')).toBeNull();
    expect(page.textContent).toContain('No entries yet. The first reading will appear here.');
  });

  test('has a lane for each account, and one for what is of nobody known', async () => {
    const page = await open([
      OPENED,
      read(at('2026-11-02T10:00:00.000Z'), 'on', 'confirmed', 'none', of('B')),
      read(at('2026-11-03T10:00:00.000Z'), 'off', 'confirmed', 'none', of('A')),
      unread(at('2026-11-04T10:00:00.000Z'), 'signed-out'),
    ]);
    const names = [...page.querySelectorAll('.lane-name')].map(({ textContent }) => textContent);
    expect(names).toEqual(['Account A', 'Account B', 'Account not known']);
    expect(told(page)).toBe('4 Nov 2026, 11:00: could not read, LinkedIn asked for a sign-in (Account not known)');
  });

  test('draws what lies between two readings as it is known', async () => {
    const page = await open([
      OPENED,
      read(at('2026-11-02T10:00:00.000Z'), 'on', 'confirmed', 'none', of('A')),
      read(at('2026-11-12T10:00:00.000Z'), 'on', 'confirmed', 'none', of('A')),
      read(at('2026-11-29T10:00:00.000Z'), 'off', 'confirmed', 'found', of('A')),
    ]);
    expect(page.querySelectorAll('.time-line-picture .link-on')).toHaveLength(1);
    expect(page.querySelectorAll('.time-line-picture .band-changed')).toHaveLength(1);
    expect(textOf(page, '.time-line-picture .haloed')).toBe('changed somewhere here');
    expect(textOf(page, '.time-line-legend')).toContain('changed somewhere here, not seen');
  });

  test('says what is not drawn: an erased reading, and one that the page overtook', async () => {
    const lines = [...MAIN_JOB, erased(at('2026-12-10T10:00:00.000Z'), 2)];
    const page = await open(lines, [2]);
    expect(textOf(page, '.time-line-part')).toContain('1 entry is erased, left out or damaged.');
    expect(drawn(page)).toEqual(['on', 'off', 'not-read', 'off']);
    expect(page.querySelectorAll('.time-line-picture .link-off')).toHaveLength(1);
    expect(page.querySelectorAll('.time-line-picture .link-on, .time-line-picture .band')).toHaveLength(0);
  });

  test('marks where the clock went back', async () => {
    const page = await open([OPENED, ...daily.slice(0, 3), read(at('2026-12-30T10:00:00.000Z'), 'off')]);
    expect(page.querySelectorAll('.time-line-picture .clock-back')).toHaveLength(1);
    expect(textOf(page, '.time-line-legend')).toContain('clock went back');
  });

  test('shows another setting when it is chosen, an option by its words', async () => {
    const page = await open([
      ...MAIN_JOB,
      {
        kind: 'observation',
        at: at('2026-11-24T10:00:00.000Z'),
        reading: option('FULL', 'Your name'),
        setting: VIEWING,
      },
      {
        kind: 'observation',
        at: at('2026-12-24T10:00:00.000Z'),
        reading: option('HIDE', 'Private mode'),
        setting: VIEWING,
      },
    ]);
    expect(told(page)).toContain('9 Dec 2026');
    await choose(page, VIEWING.id);
    expect(told(page)).toBe('24 Dec 2026, 11:00: Private mode, from a fresh page');
    const words = [...page.querySelectorAll('.time-line-picture .lane > text:not(.lane-name, .haloed)')];
    expect(words.map(({ textContent }) => textContent)).toEqual(['Your name', 'Private mode']);
    expect(page.querySelector('.time-line-part .tick')).toBeNull();
  });

  test.each(HOSTILE)('shows words of an option as text: %j', async (words) => {
    const page = await open([
      OPENED,
      { kind: 'observation', at: at('2026-11-24T10:00:00.000Z'), reading: option('HIDE', words), setting: VIEWING },
    ]);
    expect(page.querySelector('script, img, a[href^="javascript"], [onload], [onerror], [style]')).toBeNull();
  });
});

describe('policy events', () => {
  const show = async (page: HTMLElement) => press(page.querySelector('.time-line-part .tick input'));

  test('are shown when they are asked for, with dates and sources', async () => {
    const page = await open(MAIN_JOB);
    expect(page.querySelector('.time-line-events')).toBeNull();
    await show(page);
    const items = [...page.querySelectorAll('.time-line-events li')].map(({ textContent }) => textContent);
    expect(items).toHaveLength(9);
    expect(items[4]).toMatch(
      /^21 Jan 2025 and 30 Jan 2025 A lawsuit .* No court found anything either way\. ClassAction\.org$/,
    );
    expect(page.querySelectorAll('.time-line-events a[rel~="noreferrer"]')).toHaveLength(9);
    expect(page.textContent).toContain('Sources read Nov 2026.');
  });

  test('stand on a scale of their own, so that the readings keep theirs', async () => {
    const page = await open(MAIN_JOB);
    const before = textOf(page, '.time-line-buttons p');
    await show(page);
    expect(textOf(page, '.time-line-buttons p')).toBe(before);
    expect(page.querySelectorAll('.time-line-picture .flag')).toHaveLength(0);
    expect(page.querySelectorAll('.time-line-strip .flag')).toHaveLength(9);
    expect(page.querySelectorAll('.time-line-strip .strip-frame')).toHaveLength(1);
  });

  test('come into the picture itself as far as it is zoomed out', async () => {
    const page = await open(MAIN_JOB);
    await key(page, '-');
    expect(page.querySelector('[data-action="whole"]')?.getAttribute('aria-disabled')).toBe('true');
    await show(page);
    for (let step = 0; step < 9; step += 1) await key(page, '-');
    expect(page.querySelectorAll('.time-line-picture .flag')).toHaveLength(9);
  });
});

describe('the accessibility rules', () => {
  test.each<[what: string, lines: FakePorts['lines']]>([
    ['one reading', [OPENED, read(at('2026-11-23T10:00:00.000Z'), 'on')]],
    ['several', MAIN_JOB],
  ])('are kept: %s, with events', async (_what, lines) => {
    const page = await open(lines);
    await press(page.querySelector('.time-line-part .tick input'));
    expect(await objections()).toEqual([]);
  });
});
