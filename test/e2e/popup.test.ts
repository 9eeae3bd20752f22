import { describe, expect, it } from 'vitest';
import { page, settingPage, toggle } from '../fixtures/build';
import { ADS_BY_AGE } from '../fixtures/words';
import { BROWSERS } from './stage/browsers';
import { eachAfresh } from './stage/each-afresh';
import { CHECK, EXPORT, OPEN, PICTURE, RELOAD } from './stage/popup-buttons';
import { LINKEDIN } from './stage/server';
import { ELSEWHERE, SETTING } from './stage/site';
import { buttonsOf, cardOf, textOf, type World, waitForState } from './stage/world';

describe.each(BROWSERS)('the real popup over a tab, in %s', (name) => {
  let world: World;

  eachAfresh(name, (opened) => {
    world = opened;
  });

  it('not read yet: says so, and opens the setting in one click', async () => {
    const page = await world.visit(ELSEWHERE);
    const popup = await world.popupOver(page, 'unread');
    await expect
      .poll(() => cardOf(popup))
      .toEqual({ state: 'unread', basis: null, headline: 'Not read yet', facts: {} });
    await expect.poll(() => buttonsOf(popup)).toEqual([OPEN, `(${EXPORT})`]);
    await popup.click('[data-action="open"]');
    await expect.poll(() => addresses(world), { timeout: 8000 }).toContain(SETTING);
  });

  it('opens no second tab for a setting that is open already', async () => {
    await world.popupOver(await world.visit(), 'on');
    const page = await world.visit(ELSEWHERE);
    const popup = await world.popupOver(page, 'on');
    const before = await addresses(world);
    await popup.click('[data-action="open"]');
    await expect.poll(() => active(world), { timeout: 8000 }).toBe(SETTING);
    expect(await addresses(world)).toEqual(before);
  });

  it('changes in place while it is open, and says so once', async () => {
    world.site.shows(settingPage(false));
    const page = await world.visit();
    const popup = await world.session.openPopup(page);
    await waitForState(popup, 'unread');
    await waitForState(popup, 'off', 'confirmed');
    await expect.poll(() => textOf(popup, '[role=status]')).toContain('Switch is off');
    await expect
      .poll(() => textOf(popup, 'main'))
      .toContain('Opting out does not affect training that has already taken place.');
  });

  it('a tab that nobody looks at is not read, however long it stays', async () => {
    world.site.shows(settingPage(false));
    const hidden = await world.visit(ELSEWHERE);
    const front = await world.visit(ELSEWHERE);
    // Behind the other from its first moment: a tab that waits for one to come before it is looked at meanwhile.
    await world.session.open(hidden, SETTING);
    await new Promise((resolve) => setTimeout(resolve, 4000));
    await world.popupOver(front, 'unread');
    await world.popupOver(hidden, 'off', 'confirmed');
  });

  it('another setting’s page in front: says what was read there', async () => {
    world.site.showsAt(ADS_BY_AGE, page({ panel: toggle({ key: 'allowAdsByAge', label: 'Age range' }) }));
    const popup = await world.popupOver(await world.visit(`${LINKEDIN}${ADS_BY_AGE}`), 'unread');
    await popup.waitFor(`document.querySelector('.notice')?.textContent.includes('off, read')`, 8000);
    await expect.poll(() => textOf(popup, '.notice')).toMatch(/^On this page, “Age range, for ads”: off, read /);
    await expect.poll(() => buttonsOf(popup)).toEqual([OPEN, CHECK, EXPORT, PICTURE]);
  });

  it('checks the page again on request, and answers when nothing is new', async () => {
    const popup = await world.popupOver(await world.visit(), 'on', 'confirmed');
    await popup.click('[data-action="check"]');
    await popup.waitFor(`document.querySelector('[role=status]').textContent.startsWith('Read again just now')`, 8000);
    await expect.poll(async () => (await cardOf(popup)).facts['Recorded']).toBe('1 entry, not exported yet');
  });

  it('just installed: an open page has no script, or one that came late; loaded anew it is read', async () => {
    const page = await world.visit();
    await new Promise((resolve) => setTimeout(resolve, 2500));
    await world.startAfresh(page);
    await world.session.reinstall();
    const popup = await world.session.openPopup(page);
    if (name === 'firefox') {
      // Firefox puts the script into open pages by itself, and what it reads there is not from a fresh page.
      await waitForState(popup, 'on', 'shown');
      return;
    }
    await popup.waitFor(`document.querySelector('[data-action="reload"]') !== null`, 8000);
    await expect.poll(() => buttonsOf(popup)).toEqual([RELOAD, `(${EXPORT})`]);
    await popup.click('[data-action="reload"]');
    await waitForState(popup, 'on', 'confirmed');
  });
});

async function addresses({ session }: World): Promise<string[]> {
  return (await session.browser.pages()).map((page) => page.url()).sort();
}

/** The address of the tab in front. */
async function active({ session }: World): Promise<string | undefined> {
  for (const page of await session.browser.pages()) {
    const front = await page
      .evaluate('document.visibilityState === "visible" && document.hasFocus()')
      .catch(() => false);
    if (front) return page.url();
  }
  return undefined;
}
