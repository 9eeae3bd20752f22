import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../../scripts/browser/types.mjs';
import { until } from '../../scripts/browser/wait.mjs';
import { settingPage } from '../fixtures/build';
import { BROWSERS } from './stage/browsers';
import { openWorld, type World } from './stage/world';

/** Sets the clock of the background, as long as that runs: what it seals is as old as that. */
const AGED = `(() => {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given) { super(...(given.length > 0 ? given : [Real.now() - 91 * 86_400_000])); }
  };
})()`;

const OPTIONS = '/src/report/index.html#options';

describe.each(BROWSERS)('a reading of 91 days ago, in %s', (name) => {
  let world: World;
  let options: View;
  beforeAll(async () => {
    world = await openWorld(name);
    world.site.shows(settingPage(false));
    await world.session.evaluateInBackground(AGED);
    await world.popupOver(await world.visit(), 'off', 'confirmed');
    options = await world.session.openExtensionPage(OPTIONS);
    await options.waitFor(`document.querySelector('.options') !== null`);
  });
  afterAll(() => world.close());

  const shows = (sign: string) =>
    until(async () => (await world.session.badge()).text === sign, 20_000, `the sign ${sign}`);
  /** Without waking the background, whose alarm would be set then. */
  const isAsleep = async () => !(await world.session.backgroundRuns());
  const choose = (words: string) =>
    options.evaluate(`[...document.querySelectorAll('.tick')]
      .find(({ textContent }) => textContent === ${JSON.stringify(words)}).querySelector('input').click()`);

  it('is no reason for a reminder to the clock under which it was read', async () => {
    await expect.poll(async () => (await world.session.badge()).text).toBe('✓');
  });

  it('is shown as old when the alarm wakes the background', async () => {
    await world.session.evaluateInBackground(`chrome.alarms.create('reminder', { when: Date.now() + 500 })`);
    await world.session.killBackground();
    await until(() => world.session.backgroundRuns(), 20_000, 'the alarm to wake the background');
    await shows('•');
    await expect
      .poll(async () => (await world.session.badge()).title)
      .toMatch(/^Opt-Out Witness: last read .*, time to check again$/);
  });

  it('stays so when the background dies, and when the alarm is lost', async () => {
    await world.session.evaluateInBackground('chrome.action.setBadgeText({ text: "" })');
    await world.session.evaluateInBackground('chrome.alarms.clearAll()');
    await world.session.killBackground();
    await shows('•');
    const { periodInMinutes } = await world.session.evaluateInBackground<{ periodInMinutes: number }>(
      `chrome.alarms.get('reminder')`,
    );
    expect(periodInMinutes).toBe(360);
  });

  it('is a reminder no more once nobody wants one, and one again, though the background sleeps', async () => {
    for (const [words, sign] of [
      ['never', '✓'],
      ['90 days', '•'],
      ['180 days', '✓'],
    ] as const) {
      await world.session.killBackground();
      expect(await isAsleep()).toBe(true);
      await choose(words);
      await until(() => world.session.backgroundRuns(), 20_000, 'the option to wake the background');
      await shows(sign);
    }
  });

  // Chromium asks in a window of its own, which nobody can answer here; a test that is skipped would count as failed. What a
  // browser without a screen shows is gone at once.
  if (name === 'firefox') {
    it('is told by a notice once somebody ticks that, which is remembered', async () => {
      const notified = () =>
        world.session.evaluateInBackground<number>(
          `chrome.storage.local.get('notified').then((kept) => Object.keys(kept).length)`,
        );
      await choose('90 days');
      await shows('•');
      expect(await notified()).toBe(0);
      await options.evaluate(`document.querySelector('.option-tick input').id = 'notify'`);
      await options.click('#notify');
      await until(async () => (await notified()) === 1, 20_000, 'the notice');
      await expect.poll(() => options.evaluate('notify.checked')).toBe(true);
    });
  }
});
