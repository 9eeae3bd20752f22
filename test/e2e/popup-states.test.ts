import { describe, expect, it } from 'vitest';
import { settingPage, toggle } from '../fixtures/build';
import { BROWSERS } from './stage/browsers';
import { eachAfresh } from './stage/each-afresh';
import { CHECK, EXPORT, OPEN, PICTURE, RELOAD } from './stage/popup-buttons';
import { SETTING } from './stage/site';
import { buttonsOf, cardOf, textOf, type World, waitForState } from './stage/world';

const STRUCTURE = 'Copy a report of this page’s structure';
const SWITCH = '[role=switch]';
const TWO = settingPage(false, toggle({ key: null }) + toggle({ key: null, id: 'other' }));

describe.each(BROWSERS)('the real popup over a tab, in %s', (name) => {
  let world: World;

  eachAfresh(name, (opened) => {
    world = opened;
  });

  it('on: shown at once, from a fresh page', async () => {
    const popup = await world.popupOver(await world.visit(), 'on', 'confirmed');
    const { headline, facts } = await cardOf(popup);
    expect(headline).toBe('Switch is on');
    expect(facts['Last read']).toMatch(/^\d+ \w{3} \d{4}, \d\d:\d\d, from a fresh page$/);
    expect(facts['Recorded']).toBe('1 entry, not exported yet');
    await expect.poll(() => buttonsOf(popup)).toEqual([OPEN, CHECK, EXPORT, PICTURE]);
    await expect
      .poll(() => world.session.badge())
      .toMatchObject({
        text: '!',
        title: expect.stringContaining('switch is on (read'),
      });
  });

  it('off, first seen: the day it was turned off stays unknown', async () => {
    world.site.shows(settingPage(false));
    const popup = await world.popupOver(await world.visit(), 'off', 'confirmed');
    const { headline, facts } = await cardOf(popup);
    expect(headline).toBe('Switch is off');
    expect(facts['Turned off']).toBe('earlier, on a day not known here');
    await expect.poll(() => buttonsOf(popup)).toEqual([EXPORT, CHECK, OPEN, PICTURE]);
    await expect.poll(() => world.session.badge()).toMatchObject({ text: '✓' });
  });

  it('turned off under watch: off on screen, then off since today', async () => {
    const page = await world.visit();
    await waitForState(await world.session.openPopup(page), 'on', 'confirmed');
    await page.bringToFront();
    await page.click(SWITCH);
    world.site.shows(settingPage(false));
    const popup = await world.popupOver(page, 'off', 'shown');
    await expect.poll(async () => (await cardOf(popup)).headline).toBe('Off on screen');
    await expect.poll(() => buttonsOf(popup)).toEqual([RELOAD, EXPORT, PICTURE]);
    await expect.poll(() => world.session.badge()).toMatchObject({ text: '…' });
    await popup.click('[data-action="reload"]');
    await waitForState(popup, 'off', 'confirmed');
    const { headline, facts } = await cardOf(popup);
    expect(headline).toMatch(/^Off since \d+ \w{3} \d{4}$/);
    expect(facts['Turned off']).toContain('seen here');
  });

  it('a save that failed: the reload shows on, and nothing claims an off', async () => {
    const page = await world.visit();
    await waitForState(await world.session.openPopup(page), 'on', 'confirmed');
    await page.bringToFront();
    await page.click(SWITCH);
    const popup = await world.popupOver(page, 'off', 'shown');
    await popup.click('[data-action="reload"]');
    await waitForState(popup, 'on', 'confirmed');
    await expect.poll(async () => (await cardOf(popup)).headline).toBe('Switch is on');
  });

  it('off, in between: turned off where nobody watched', async () => {
    const page = await world.visit();
    await waitForState(await world.session.openPopup(page), 'on', 'confirmed');
    world.site.shows(settingPage(false));
    await world.session.open(page, SETTING);
    const popup = await world.popupOver(page, 'off', 'confirmed');
    await expect
      .poll(async () => (await cardOf(popup)).facts['Turned off'])
      .toMatch(/^between .* \(seen on\) and .* \(seen off\)$/);
  });

  it('on again: a fact with both dates, for a known account', async () => {
    world.site.signsIn('ada');
    world.site.shows(settingPage(false));
    const page = await world.visit();
    await waitForState(await world.session.openPopup(page), 'off', 'confirmed');
    world.site.shows(settingPage(true));
    await world.session.open(page, SETTING);
    const popup = await world.popupOver(page, 'on', 'confirmed');
    await expect.poll(async () => (await cardOf(popup)).headline).toBe('On again');
    await expect.poll(() => textOf(popup, '[data-setting]')).toContain('cannot say who made it');
    await expect
      .poll(() => world.session.badge())
      .toMatchObject({ text: '!', title: expect.stringContaining('on again') });
  });

  it('could not read: the reason, and never an off', async () => {
    world.site.shows(TWO);
    const popup = await world.popupOver(await world.visit(), 'unknown');
    await expect.poll(() => textOf(popup, '[data-setting]')).toContain('more than one switch');
    await expect.poll(() => buttonsOf(popup)).toEqual([CHECK, OPEN, EXPORT, STRUCTURE, PICTURE]);
    await expect.poll(() => world.session.badge()).toMatchObject({ text: '?' });
  });

  it('a later attempt that failed stands beside the state', async () => {
    world.site.shows(settingPage(false));
    const page = await world.visit();
    await waitForState(await world.session.openPopup(page), 'off', 'confirmed');
    world.site.shows(TWO);
    await world.session.open(page, SETTING);
    const popup = await world.popupOver(page, 'off', 'confirmed');
    await popup.waitFor(`document.querySelector('.notice')?.textContent.startsWith('Could not read on')`, 8000);
    await expect.poll(async () => (await cardOf(popup)).headline).toBe('Switch is off');
  });

  it('signed out: not read, and the reason says why', async () => {
    world.site.asksForSignIn();
    const popup = await world.popupOver(await world.visit(), 'unknown');
    await expect.poll(() => textOf(popup, '[data-setting]')).toContain('LinkedIn asked for a sign-in.');
  });
});
