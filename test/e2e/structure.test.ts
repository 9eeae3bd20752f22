import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../../scripts/browser/types.mjs';
import { page } from '../fixtures/build';
import { restored } from '../fixtures/structures';
import { strangeIn } from '../linkedin/structure/vocabulary';
import { BROWSERS } from './stage/browsers';
import { TRAPS, type Trapped } from './stage/traps';
import { openWorld, textOf, type World } from './stage/world';

const PERSONAL = ['ada', 'lovelace', 'byron', 'example.org', '020794', '1815', '/in/'];

/** A page that LinkedIn has changed: two switches, neither with a key, and a member's words everywhere. */
const CHANGED = page({
  from: ['nothing: invented'],
  heading: 'Ada Lovelace’s settings',
  panel: `<p data-member="ada" title="Byron">Ada Lovelace, 0207946, ada@example.org</p>
    <ada-card id="ada-1815"><a href="/in/ada-lovelace">Ada</a></ada-card>
    <label>Ada’s first <input role="switch" type="checkbox" id="byron" class="ada" checked></label>
    <label for="lovelace">Second</label><button role="switch" id="lovelace" aria-checked="false" aria-label="Byron"></button>
    <iframe title="Ada"></iframe>`,
  script: `find('iframe').contentDocument.body.innerHTML = '<p class="ada">Ada</p>'; trapped.mark();`,
}).replace('<head>', `<head><script>${TRAPS}</script>`);

const fieldOf = (popup: View) => popup.evaluate<string>(`document.querySelector('textarea')?.value ?? ''`);
const focusedOf = (popup: View) => popup.evaluate<string>(`document.activeElement?.textContent ?? ''`);

describe.each(BROWSERS)('the report of a page’s structure, in %s', (name) => {
  let world: World;
  let popup: View;
  let shown: string;
  let found: Trapped;
  beforeAll(async () => {
    world = await openWorld(name);
    world.site.shows(CHANGED);
    const tab = await world.visit();
    popup = await world.popupOver(tab, 'unknown');
    await popup.click('[data-action="structure"]');
    await popup.waitFor(`document.querySelector('textarea') !== null`);
    shown = await fieldOf(popup);
    found = (await tab.evaluate('trapped.report()')) as Trapped;
  });
  afterAll(() => world.close());

  it('shows the skeleton, and says what is in it', async () => {
    await expect.poll(() => textOf(popup, 'main')).toContain('No text of the page, no names, no addresses.');
    expect(shown).toMatch(/^<!-- Opt-Out Witness \d+\.\d+\.\d+; page opened here; .*several; expected: \? -->\n<body>/);
    expect(shown).toContain('<x-other id="m');
    expect(shown).toContain('<x-frame>');
    await expect.poll(() => focusedOf(popup)).toBe('Report of this page’s structure');
  });

  it('holds nothing of the member’s, and no word but those of the list', () => {
    expect(PERSONAL.filter((one) => shown.toLowerCase().includes(one))).toEqual([]);
    expect(strangeIn(shown)).toEqual([]);
  });

  it('is a fixture, whose switches are as they were', () => {
    const { document } = restored(shown);
    const states = [...document.querySelectorAll<HTMLInputElement>('[role=switch]')];
    expect(states.map((one) => one.checked ?? one.getAttribute('aria-checked'))).toEqual([true, 'false']);
  });

  it('was read without a trace in the page', () => {
    // A machine has long frames of its own; what a page could find of ours is tried where they are told apart.
    const { drawn, fetched: _, frames: __, globals, ...traces } = found;
    expect(drawn).toBe(true);
    expect(Object.values(traces).flat()).toEqual([]);
    // The page's own frame.
    expect(globals).toEqual(['0']);
    expect(world.site.loopback.log.filter(({ allowed }) => !allowed)).toEqual([]);
  });

  it('is copied as it is shown', async () => {
    await popup.evaluate(`navigator.clipboard.writeText = async (text) => { globalThis.copied = text; }`);
    await popup.click('.actions .button-first');
    await popup.waitFor(`document.querySelector('[role=status]').textContent.startsWith('Copied.')`);
    await expect.poll(() => popup.evaluate('globalThis.copied')).toBe(shown);
  });

  it('goes back to the card, and to the button that led there', async () => {
    await popup.click('.actions .button:not(.button-first)');
    await popup.waitFor(`document.querySelector('[data-setting]') !== null`);
    await expect.poll(() => focusedOf(popup)).toBe('Copy a report of this page’s structure');
  });
});
