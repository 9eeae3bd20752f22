import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../../scripts/browser/types.mjs';
import { until } from '../../scripts/browser/wait.mjs';
import { settingPage } from '../fixtures/build';
import { BROWSERS } from './stage/browsers';
import { settingsAsked } from './stage/practice-account';
import { openWorld, type World } from './stage/world';

const WELCOME = '/src/welcome/index.html';

describe.each(BROWSERS)('the welcome page, in %s', (name) => {
  let world: World;
  let welcome: View;
  beforeAll(async () => {
    world = await openWorld(name, 'light', undefined, true);
    world.site.shows(settingPage(false));
    welcome = await world.session.extensionPage(WELCOME, 10_000);
    await welcome.waitFor(`document.querySelector('h1') !== null`);
  });
  afterAll(() => world.close());

  const welcomes = async () => (await world.session.extensionPages()).filter(({ url }) => url.includes(WELCOME));

  it('opens once on installation, and asks nobody anything by itself', async () => {
    expect(await welcomes()).toHaveLength(1);
    expect(settingsAsked(world)).toEqual([]);
  });

  it('takes a region, which stands in the options then', async () => {
    await welcome.evaluate(`(() => {
      const field = document.querySelector('select');
      field.value = 'uk';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await welcome.waitFor(`document.querySelector('.said').textContent === 'Saved.'`);
    const options = await world.session.openExtensionPage('/src/report/index.html#options');
    await options.waitFor(`document.querySelector('.options select')?.value === 'uk'`);
    await options.close();
  });

  it('opens the setting, which is recorded', async () => {
    await welcome.click('[data-action="open"]');
    await until(async () => (await world.session.badge()).text === '✓', 20_000, 'a reading to be recorded');
    expect(settingsAsked(world)).toHaveLength(1);
  });

  // A tab that was asked for before this one is there when this one is.
  async function comesAgain(): Promise<boolean> {
    await (await world.session.openExtensionPage('/src/report/index.html#next')).close();
    return (await welcomes()).length > 0;
  }

  it('does not come again when the background does, nor for an update', async () => {
    await welcome.close();
    await world.session.killBackground();
    await world.session.badge();
    expect(await comesAgain()).toBe(false);
    // So that nothing but the reason can keep it away.
    await world.session.evaluateInBackground(`chrome.storage.local.remove('welcomed')`);
    await world.session.reinstall();
    expect(await comesAgain()).toBe(false);
  });
});
