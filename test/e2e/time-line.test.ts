import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../../scripts/browser/types.mjs';
import { payloadOf } from '../../src/core/entry';
import { at, historyWith, MAIN_JOB, read } from '../export/example';
import { unplaced } from '../fakes/payloads';
import { BROWSERS } from './stage/browsers';
import { seed } from './stage/seed';
import { openTab } from './stage/tab';
import { openWorld, textOf, type World } from './stage/world';

const DAY = 86_400_000;
// The first entries are on the second page of the table.
const LINES = [
  ...MAIN_JOB,
  ...Array.from({ length: 50 }, (_, index) =>
    read(at(new Date(Date.parse('2026-12-20T08:00:00.000Z') + index * DAY).toISOString()), 'off'),
  ),
];
const PICTURE = '.time-line-picture';

type Box = { readonly left: number; readonly width: number; readonly middle: number };

describe.each(BROWSERS)('the time line, in %s', (name) => {
  let world: World;
  let page: View;

  beforeAll(async () => {
    world = await openWorld(name);
    const { entries } = await historyWith(LINES);
    const sealed = entries.slice(1).flatMap((line) => payloadOf(line) ?? []);
    await seed(await openTab(world.session), { sealed: sealed.map(unplaced) });
    page = await world.session.openExtensionPage('/src/report/index.html#history');
    await page.waitFor(`document.querySelector('[data-entry="56"]') !== null`);
  });
  afterAll(() => world.close());

  const chosen = () => page.evaluate<string>(`document.querySelector('.time-line-chosen').dataset.chosen`);
  const told = () => page.evaluate<string>(`document.querySelector('${PICTURE}').getAttribute('aria-valuetext')`);
  const shown = () => textOf(page, '.time-line-buttons p');
  const focus = () => page.evaluate(`document.querySelector('${PICTURE}').focus()`);
  const box = () =>
    page.evaluate<Box>(`(() => {
      const picture = document.querySelector('${PICTURE}');
      picture.scrollIntoView({ block: 'center' });
      const { left, width, top } = picture.getBoundingClientRect();
      return { left, width, middle: top + 26 };
    })()`);

  it('goes by keys from reading to reading, each of which has its row', async () => {
    await focus();
    await page.press('Home');
    await expect.poll(() => told()).toBe('23 Nov 2026, 11:20: on, from a fresh page');
    const numbers = [await chosen()];
    for (let step = 0; step < 5; step += 1) {
      await page.press('ArrowRight');
      numbers.push(await chosen());
    }
    // The fourth entry is a statement, and no reading.
    expect(numbers).toEqual(['1', '2', '3', '5', '6', '7']);
    await page.press('End');
    await expect.poll(() => chosen()).toBe('56');
    const marks = await page.evaluate<string>(`document.querySelector('${PICTURE}').getAttribute('aria-valuemax')`);
    expect(Number(marks)).toBe(LINES.filter(({ kind }) => kind === 'observation').length);
  });

  it('is as wide as its place, and no wider than the window', async () => {
    const [width, inner, page_] = await page.evaluate<number[]>(
      `[document.querySelector('${PICTURE} svg').clientWidth, Number(document.querySelector('${PICTURE} svg').getAttribute('viewBox').split(' ')[2]), document.documentElement.scrollWidth - innerWidth]`,
    );
    expect(Math.abs((width ?? 0) - (inner ?? 0))).toBeLessThanOrEqual(1);
    expect(page_).toBeLessThanOrEqual(0);
  });

  it('zooms by keys and by buttons, and shows the whole again', async () => {
    const whole = await shown();
    await focus();
    await page.press('Home');
    // The key of + without Shift: a plus sign here would join two keys.
    await page.press('=');
    await page.press('=');
    await expect.poll(() => shown()).not.toBe(whole);
    await page.press('0');
    await expect.poll(() => shown()).toBe(whole);
    await page.click('[data-action="zoom-in"]');
    await expect.poll(() => shown()).not.toBe(whole);
    await page.click('[data-action="whole"]');
    await expect.poll(() => shown()).toBe(whole);
  });

  it('chooses by a press on a shape, and moves by a drag', async () => {
    await page.click(`${PICTURE} .mark-not-read`);
    await expect.poll(() => told()).toContain('could not read');
    await page.click('[data-action="zoom-in"]');
    const before = await shown();
    const { left, width, middle } = await box();
    await page.drag([left + width * 0.25, middle], [left + width * 0.75, middle]);
    await expect.poll(() => shown()).not.toBe(before);
    await expect.poll(() => told()).toContain('could not read');
    await page.drag([left + width * 0.75, middle], [left + width * 0.25, middle]);
    await page.click('[data-action="whole"]');
  });

  it('leaves the wheel to the page, unless Ctrl is held', async () => {
    const { left, width, middle } = await box();
    const wheel = (ctrlKey: boolean) =>
      page.evaluate<boolean>(`document.querySelector('${PICTURE}').dispatchEvent(new WheelEvent('wheel', {
        deltaY: -100, clientX: ${left + width / 2}, clientY: ${middle}, ctrlKey: ${ctrlKey}, bubbles: true, cancelable: true }))`);
    const whole = await shown();
    expect(await wheel(false)).toBe(true);
    await expect.poll(() => shown()).toBe(whole);
    expect(await wheel(true)).toBe(false);
    await page.waitFor(`document.querySelector('.time-line-buttons p').innerText !== ${JSON.stringify(whole)}`);
    await page.click('[data-action="whole"]');
  });

  it('goes to a row on another page of the table', async () => {
    await focus();
    await page.press('Home');
    await expect.poll(() => page.evaluate(`document.querySelector('[data-entry="1"]')`)).toBeNull();
    await page.click('[data-action="go-to-entry"]');
    await page.waitFor(`document.activeElement?.closest('[data-entry="1"]') !== null`);
  });
});
