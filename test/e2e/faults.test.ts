import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { payloadOf } from '../../src/core/entry';
import { ledgerFaults } from '../fakes/ledger-faults';
import { settingPage } from '../fixtures/build';
import { recorded } from '../fixtures/recorded';
import { BROWSERS } from './stage/browsers';
import { readLedger } from './stage/ledger';
import { FEED } from './stage/site';
import { ALLOW, NEWER, REFUSE } from './stage/store';
import { buttonsOf, cardOf, openWorld, textOf, type World, waitForState } from './stage/world';

const SWITCH = '[role=switch]';

const COUNT = `new Promise((resolve) => {
  const opening = indexedDB.open('ledger');
  opening.onsuccess = () => {
    const asked = opening.result.transaction('entries').objectStore('entries').count();
    asked.onsuccess = () => { opening.result.close(); resolve(asked.result); };
  };
})`;

describe.each(BROWSERS)('when something fails, in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(name);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await world.startAfresh();
    world.site.shows(settingPage(true));
  });

  it('a full disk: read, but not recorded; earlier entries are kept, and a check records it later', async () => {
    const page = await world.visit();
    await waitForState(await world.session.openPopup(page), 'on', 'confirmed');
    await world.session.evaluateInBackground(REFUSE);
    await page.bringToFront();
    await page.click(SWITCH);
    const popup = await world.session.openPopup(page);
    await popup.waitFor(`document.querySelector('h1')?.textContent === 'Read, but not recorded'`, 10_000);
    await expect.poll(() => cardOf(popup)).toMatchObject({ state: 'on', basis: 'confirmed' });
    await expect.poll(() => textOf(popup, '[data-setting]')).toMatch(/read as off.*storage is full/s);
    await expect.poll(async () => (await cardOf(popup)).facts['Kept']).toContain('1');
    await expect.poll(() => world.session.badge()).toMatchObject({ text: '!', background: [168, 32, 26, 255] });
    expect((await readLedger(world.session)).entries).toHaveLength(2);
    await world.session.evaluateInBackground(ALLOW);
    const again = await world.popupOver(page, 'on');
    await again.click('[data-action="check"]');
    await waitForState(again, 'off', 'shown');
  });

  it('a history from a newer version is left alone, and said so', async () => {
    const page = await world.session.openExtensionPage('/src/report/index.html#next');
    await page.evaluate(NEWER);
    await page.close();
    const setting = await world.visit();
    const popup = await world.session.openPopup(setting);
    await popup.waitFor(`document.querySelector('h1')?.textContent === 'History is from a newer version'`, 10_000);
    await expect.poll(async () => (await cardOf(popup)).state).toBe('unknown');
  });

  it('the background dies again and again: each reading is recorded once, in an unbroken chain', async () => {
    const page = await world.visit();
    await waitForState(await world.session.openPopup(page), 'on', 'confirmed');
    // It looks from the back, and wakes nobody.
    const desk = await world.session.openExtensionPage('/src/report/index.html#next');
    for (const [before, round] of [0, 40, 80, 120, 200, 300].entries()) {
      await page.bringToFront();
      await page.click(SWITCH);
      await new Promise((resolve) => setTimeout(resolve, 320 + round));
      await world.session.killBackground();
      // What opens the history, the first reading, and one more after each round.
      await desk.waitFor(`${COUNT}.then((count) => count >= ${before + 3})`, 10_000);
    }
    // Whatever would be told twice has had its time.
    await new Promise((resolve) => setTimeout(resolve, 2500));
    const { entries } = await readLedger(world.session);
    expect(await ledgerFaults(entries)).toEqual([]);
    const values = recorded(entries).map((one) => ('value' in one ? one.value : one.reason));
    expect(values).toEqual(['on', 'off', 'on', 'off', 'on', 'off', 'on']);
  });

  it('two tabs report at once: nothing is lost, nothing is doubled', async () => {
    const pages = await Promise.all([world.visit(), world.visit(), world.visit()]);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const { entries } = await readLedger(world.session);
    expect(await ledgerFaults(entries)).toEqual([]);
    expect(entries.map((entry) => payloadOf(entry)?.kind)).toEqual(['started', 'observation']);
    expect(pages).toHaveLength(3);
  });

  it('access is withheld: nothing is read, and the popup says why; with access it reads again', async () => {
    await world.session.withholdAccess();
    const page = await world.visit(FEED);
    const popup = await world.session.openPopup(page);
    await popup.waitFor(`document.querySelector('h1')?.textContent === 'No access to the page'`, 8000);
    await expect.poll(async () => (await buttonsOf(popup))[0]).toBe('Allow on LinkedIn’s settings pages');
    await world.session.grantAccess();
    await world.popupOver(await world.visit(), 'on', 'confirmed');
  });
});
