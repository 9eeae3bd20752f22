import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../../scripts/browser/types.mjs';
import { settingPage } from '../fixtures/build';
import { BROWSERS } from './stage/browsers';
import { openWorld, type World } from './stage/world';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const THEMES = ['light', 'dark'] as const;
const CASES = BROWSERS.flatMap((name) => THEMES.map((theme) => [name, theme] as const));

// The popup's policy forbids scripts of text, and a test is no exception: axe comes by the debugger, as an expression.
async function violations(view: View): Promise<string[]> {
  return view.evaluate<string[]>(`(async () => {
    ${AXE};
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', '));
  })()`);
}

describe.each(CASES)('for everybody, in %s, %s', (name, theme) => {
  let world: World;
  let popup: View;
  beforeAll(async () => {
    world = await openWorld(name, theme);
    world.site.shows(settingPage(false));
    popup = await world.popupOver(await world.visit(), 'off', 'confirmed');
  });
  afterAll(() => world.close());

  it('the popup has no fault that axe finds', async () => {
    expect(await violations(popup)).toEqual([]);
  });

  it('the popup is walked through by keyboard in the order of reading', async () => {
    const order = (await popup.focusOrder()).map(({ text }) => text);
    expect(order).toEqual([
      'LinkedIn’s help page, Nov 2026',
      'What the switch covers, and what it does not',
      'Export record',
      'Check this page now',
      'Open the setting on LinkedIn',
      'Add a picture of this page',
      'History',
      'Audit',
      'What you can still do',
    ]);
  });

  it.each(['records', 'history', 'audit', 'next'])(
    'the report’s section %s has no fault that axe finds',
    async (section) => {
      const page = await world.session.openExtensionPage(`/src/report/index.html#${section}`);
      await page.waitFor(`document.querySelector('h1') !== null`);
      expect(await violations(page)).toEqual([]);
      await page.close();
    },
  );

  it('a picture that waits has no fault that axe finds', async () => {
    // The tabs of the tests above closed the popup.
    const again = await world.popupOver(await world.visit(), 'off', 'confirmed');
    await again.click('[data-action="picture"]');
    const page = await world.session.extensionPage('/src/report/index.html#picture');
    await page.waitFor(`document.querySelector('.crop img')?.naturalWidth > 0`);
    expect(await violations(page)).toEqual([]);
  });
});
