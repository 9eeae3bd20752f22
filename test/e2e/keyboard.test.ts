import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { View } from '../../scripts/browser/types.mjs';
import { settingPage } from '../fixtures/build';
import { DRAFT, SIZE } from '../report/picture/draft';
import { heldOf } from './gallery/held';
import { says } from './gallery/row';
import { BROWSERS } from './stage/browsers';
import { seed } from './stage/seed';
import { goTo, openTab } from './stage/tab';
import { openWorld, type World } from './stage/world';

const HELD = heldOf({ marks: ['on f @A', 'off s seen @A', 'off f @A', 'no-switch'] });

// What has the focus, as a person would call it. Runs in a page of the extension.
const FOCUSED = `(() => {
  const one = document.activeElement;
  const label = one.labels?.[0]?.textContent;
  return (one.ariaLabel ?? label ?? one.textContent ?? '').trim().replace(/\\s+/g, ' ');
})()`;

const focused = (view: View): Promise<string> => view.evaluate<string>(FOCUSED);

/** Goes on by Tab until what has these words has the focus. */
async function tabTo(view: View, words: string): Promise<void> {
  const way: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    await view.press('Tab');
    const name = await focused(view);
    if (name.startsWith(words)) return;
    way.push(name.slice(0, 40));
  }
  throw new Error(`Tab never came to ${words}: ${way.join(' · ')}`);
}

/** Waits until what has these words has the focus. */
const untilFocused = (view: View, words: string): Promise<void> =>
  view.waitFor(`${FOCUSED}.startsWith(${JSON.stringify(words)})`);

describe.each(BROWSERS)('by keys alone, in %s', (name) => {
  let world: World;
  let view: View;
  beforeAll(async () => {
    world = await openWorld(name);
    view = await openTab(world.session);
  });
  afterAll(() => world.close());
  beforeEach(() => seed(view, HELD));

  let visit = 0;
  async function open(section: string): Promise<void> {
    visit += 1;
    await goTo(view, `${world.session.origin}/src/report/index.html?${visit}#${section}`);
    await view.front();
    await view.waitFor(`document.querySelector('main h2, .audit, .crop') !== null`);
  }

  it('from section to section: the heading takes the focus', async () => {
    await open('history');
    await tabTo(view, 'Audit');
    await view.press('Enter');
    // The link has the same words.
    await view.waitFor(`document.activeElement.matches('h1')`);
    await untilFocused(view, 'Audit');
    await tabTo(view, 'Open next unread');
  });

  it('records: entries are chosen, a name is typed, a file is saved', async () => {
    await open('records');
    await untilFocused(view, 'Download HTML');
    for (const to of ['What the file says', 'Your statements', 'This record is for']) {
      await view.press('Shift+Tab');
      await untilFocused(view, to);
    }
    for (const letter of 'Ada') await view.press(letter);
    await view.press('Shift+Tab');
    await untilFocused(view, 'everything');
    await view.press('ArrowDown');
    await untilFocused(view, 'choose entries');
    await tabTo(view, 'Entry 2');
    await view.press('Space');
    await says(view, '3 of 4 entries go in');
    await tabTo(view, 'Download JSON');
    await view.press('Enter');
    const { entries } = JSON.parse(readFileSync(await world.session.waitForDownload(), 'utf8'));
    expect(entries.map((entry: object) => 'jws' in entry)).toEqual([true, true, false, true, true, true]);
    await expect.poll(() => focused(view)).toBe('Download JSON');
  });

  it('records: the question before everything is erased takes the focus, and gives it back', async () => {
    await open('records');
    await tabTo(view, 'Erase everything');
    await view.press('Enter');
    await view.waitFor(`document.activeElement.localName === 'fieldset'`);
    await tabTo(view, 'Keep it');
    await view.press('Enter');
    await untilFocused(view, 'Erase everything');
    await expect.poll(() => view.evaluate('document.activeElement.localName')).toBe('button');
  });

  it('history: the table moves sideways, and details open', async () => {
    await view.resize(400, 700);
    await open('history');
    const moved = `document.querySelector('.wide').scrollLeft`;
    await view.press('Tab');
    for (let step = 0; step < 40 && !(await view.evaluate(`document.activeElement.matches('.wide')`)); step += 1)
      await view.press('Tab');
    await view.press('ArrowRight');
    await view.waitFor(`${moved} > 0`);
    await tabTo(view, 'Details of entry 4');
    await view.press('Space');
    await view.waitFor(`document.querySelector('[data-entry="4"] details').open`);
    await tabTo(view, 'Erase this entry');
    await view.resize(1280, 900);
  });

  it('audit: rows are filtered', async () => {
    await open('audit');
    const rows = `document.querySelectorAll('[data-setting]').length`;
    const before = await view.evaluate<number>(rows);
    await tabTo(view, 'Show just what differs');
    await view.press('Space');
    await view.waitFor(`${rows} < ${before}`);
    await view.press('Space');
    await view.waitFor(`${rows} === ${before}`);
    await tabTo(view, 'Open on LinkedIn: Data for Generative AI Improvement');
    await tabTo(view, 'Details: Data for Generative AI Improvement');
    await view.press('Enter');
    await says(view, 'Known from');
  });

  it('picture: an edge is cut off, and the whole is back', async () => {
    await view.evaluate(
      `(draft) => (globalThis.browser ?? chrome).storage.session.set({ 'picture-draft': draft }).then(() => null)`,
      JSON.parse(JSON.stringify(DRAFT)),
    );
    await open('picture');
    await tabTo(view, 'Left');
    await view.press('PageUp');
    await view.waitFor(`!document.body.innerText.includes('Keeps ${SIZE.width} ×')`);
    await tabTo(view, 'Use the whole picture');
    await view.press('Enter');
    await says(view, `Keeps ${SIZE.width} ×`);
    await tabTo(view, 'Throw it away');
    await view.press('Enter');
    await says(view, 'Picture thrown away.');
  });

  it('popup: in the order of reading, a fold opens, a button works', async () => {
    world.site.shows(settingPage(false));
    await world.startAfresh();
    const popup = await world.popupOver(await world.visit(), 'off', 'confirmed');
    const order = (await popup.focusOrder()).map(({ text }) => text);
    expect(order).toEqual([
      'LinkedIn’s help page, Nov 2026',
      'When training was possible: choose your region',
      'What the switch covers, and what it does not',
      'Export record',
      'Check this page now',
      'Open the setting on LinkedIn',
      'Add a picture of this page',
      'History',
      'Audit',
      'What you can still do',
      'Options',
    ]);
    await tabTo(popup, 'What the switch covers');
    await popup.press('Space');
    await popup.waitFor(`document.querySelectorAll('details')[1].open`);
    await tabTo(popup, 'Check this page now');
    await popup.press('Enter');
    await popup.waitFor(`document.querySelector('[role=status]').textContent.startsWith('Read again just now')`, 8000);
    await expect.poll(() => focused(popup)).toBe('Check this page now');
    await tabTo(popup, 'Audit');
    await popup.press('Enter');
    await world.session.extensionPage('/src/report/index.html#audit');
  });
});
