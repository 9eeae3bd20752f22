import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../../scripts/browser/types.mjs';
import { until } from '../../scripts/browser/wait.mjs';
import { settingPage } from '../fixtures/build';
import { says } from './gallery/row';
import { startAuthorities } from './stage/authorities';
import { BROWSERS } from './stage/browsers';
import { cardOf, openWorld, textOf, type World, waitForState } from './stage/world';

const VERIFY = fileURLToPath(new URL('../../dist/verify.mjs', import.meta.url));
const SWITCH = '[role="switch"]';
const FOLD = '.folds summary';

/** A person's first day with the extension: each step is a click or a key of theirs, and goes on from where the last one ended. */
describe.each(BROWSERS)('from the installation to a stamped record, in %s', (name) => {
  const stage = startAuthorities();
  let world: World;
  let setting: Page;
  let popup: View;
  let report: View;
  const files: string[] = [];

  beforeAll(async () => {
    world = await openWorld(name, 'light', stage.others, true);
    world.site.shows(settingPage(true));
    // Firefox is told to grant what is asked for within a press; in Chromium nobody can press its own question.
    if (name === 'firefox') return;
    for (const host of ['www.linkedin.com', ...stage.others.hosts]) await world.session.grantAccess(`https://${host}`);
  });
  afterAll(async () => {
    await world.close();
    stage.close();
  });

  const advice = async (words: string) => {
    await report.click(`nav a[href="#overview"]`);
    await says(report, words);
    return report.evaluate<string[]>(
      `[...document.querySelectorAll('[data-todo]')].map(({ dataset }) => dataset.todo)`,
    );
  };

  it('the welcome page asks for the region, and opens the setting', async () => {
    const welcome = await world.session.extensionPage('/src/welcome/index.html', 10_000);
    await welcome.waitFor(`document.querySelector('select') !== null`);
    await welcome.evaluate(`document.querySelector('select').focus()`);
    await welcome.press('u');
    await welcome.press('n');
    // Keys take the first that begins so: the United States.
    await welcome.waitFor(`document.querySelector('select').value === 'us'`);
    await welcome.click('[data-action="open"]');
    setting = await until(
      async () => (await world.session.browser.pages()).find((page) => page.url().includes('linkedin.com')),
      10_000,
      'the setting to open',
    );
    await until(async () => (await world.session.badge()).text === '!', 20_000, 'an on to be recorded');
  });

  it('the popup says that the switch is on, and since when training was possible', async () => {
    popup = await world.popupOver(setting, 'on', 'confirmed');
    await popup.waitFor(`document.querySelector('${FOLD}') !== null`);
    await expect.poll(() => textOf(popup, FOLD)).toBe('When training was possible: since 18 Sep 2024 at the latest');
  });

  it('the person turns the switch off; the popup has the page loaded anew, and then says since when', async () => {
    await setting.bringToFront();
    await setting.click(SWITCH);
    world.site.shows(settingPage(false));
    popup = await world.popupOver(setting, 'off', 'shown');
    await expect.poll(async () => (await cardOf(popup)).headline).toBe('Off on screen');
    await popup.click('[data-action="reload"]');
    await waitForState(popup, 'off', 'confirmed');
    await expect.poll(async () => (await cardOf(popup)).headline).toMatch(/^Off since \d/);
  });

  it('the record is exported as a page to read', async () => {
    await popup.click('[data-action="export"]');
    report = await world.session.extensionPage('/src/report/index.html#records');
    await report.waitFor(`document.activeElement?.dataset.format === 'html'`);
    await report.press('Enter');
    files.push(await world.session.waitForDownload());
    await says(report, 'Make the date count');
  });

  it('the overview says to send or stamp it, and leads there', async () => {
    expect(await advice('Send the record to somebody')).toEqual(['todo_pass_on', 'todo_object', 'todo_others']);
    await report.click('[data-todo="todo_pass_on"] a');
    await report.waitFor(`document.querySelector('[data-action="stamp"]') !== null`);
    await report.click('[data-action="stamp"]');
    await says(report, 'Time stamp received', 20_000);
  });

  it('the stamped record is exported for checking, and nothing is left to do with it', async () => {
    await report.click('[data-format="json"]');
    files.push(await world.session.waitForDownload());
    expect(await advice('Object in writing')).toEqual(['todo_object', 'todo_others']);
  });

  it('a stranger finds both unchanged, and the time stamp', () => {
    const { status, stdout } = spawnSync(process.execPath, [VERIFY, ...files], { encoding: 'utf8' });
    expect(stdout.match(/Unchanged since it was sealed/g)).toHaveLength(2);
    expect(stdout).toMatch(/existed by \d+ \w+ \d{4}/);
    expect(status).toBe(0);
  });

  it('nobody was asked but LinkedIn’s page, by the person, and the authority, by a press', () => {
    expect(world.site.loopback.log.filter(({ allowed }) => !allowed)).toEqual([]);
    expect(stage.asked).toHaveLength(1);
  });
});
