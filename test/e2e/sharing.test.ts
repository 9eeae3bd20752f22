import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../../scripts/browser/types.mjs';
import { MAIN_SETTING } from '../../src/core/setting';
import { type Items, itemsOf } from '../../src/core/shared-items';
import { settingPage } from '../fixtures/build';
import { BROWSERS } from './stage/browsers';
import { ELSEWHERE } from './stage/site';
import { cardOf, openWorld, textOf, type World } from './stage/world';

const OPTIONS = '/src/report/index.html#options';
const TICK = '.sharing input';

/** What another browser of the same person shared, some minutes from now. */
const ofAnother = (): Items =>
  itemsOf('other000', {
    browser: 'Firefox 153',
    kid: 'k'.repeat(43),
    head: { seq: 3, link: 'l'.repeat(43) },
    settings: new Map([
      [
        MAIN_SETTING,
        [
          {
            account: null,
            value: 'on',
            fresh: true,
            at: { utc: new Date(Date.now() + 300_000).toISOString(), offset: '+00:00' },
          },
        ],
      ],
    ]),
  });

describe.each(BROWSERS)('a summary for the person’s other browsers, in %s', (name) => {
  let world: World;
  let options: View;
  beforeAll(async () => {
    world = await openWorld(name);
    world.site.shows(settingPage(false));
    await world.popupOver(await world.visit(), 'off', 'confirmed');
    options = await world.session.openExtensionPage(OPTIONS);
    await options.waitFor(`document.querySelector('${TICK}') !== null`);
  });
  afterAll(() => world.close());

  const inSync = () => world.session.evaluateInBackground<Items>('chrome.storage.sync.get()');
  const keysIn = async () => Object.keys(await inSync()).map((key) => key.replace(/:[\w-]{8}/, ''));

  it('is off at first: nothing is in the sync', async () => {
    expect(await options.evaluate(`document.querySelector('${TICK}').checked`)).toBe(false);
    expect(await inSync()).toEqual({});
    await expect.poll(() => textOf(options, '.shared')).toContain('Data for Generative AI Improvement: off');
  });

  it('is shared on a press', async () => {
    await options.click(TICK);
    await expect.poll(keysIn).toEqual(['browser', `setting:${MAIN_SETTING}`]);
  });

  it('of another browser stands beside the state, and does not change it', async () => {
    await world.session.evaluateInBackground(`chrome.storage.sync.set(${JSON.stringify(ofAnother())})`);
    await expect.poll(() => textOf(options, '.shared:last-of-type')).toContain('Firefox 153');
    await expect
      .poll(async () => {
        const popup = await world.session.openPopup(await world.visit(ELSEWHERE));
        await expect.poll(async () => (await cardOf(popup)).state).toBe('off');
        return textOf(popup, '.notice');
      })
      .toMatch(/^Another of your browsers recorded: on, .* \(Firefox 153\)\.$/);
  });

  it('is taken back on another press; what the other shared is left alone', async () => {
    await options.front();
    await options.click(TICK);
    await expect.poll(async () => Object.keys(await inSync()).toSorted()).toEqual(Object.keys(ofAnother()).toSorted());
  });
});
