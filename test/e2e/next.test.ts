import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../../scripts/browser/types.mjs';
import { payloadOf } from '../../src/core/entry';
import { FEW } from './gallery/held';
import { says } from './gallery/row';
import { BROWSERS } from './stage/browsers';
import { readLedger } from './stage/ledger';
import { seed } from './stage/seed';
import { openTab } from './stage/tab';
import { openWorld, type World } from './stage/world';

describe.each(BROWSERS)('what LinkedIn replied, in %s', (name) => {
  let world: World;
  let page: View;
  beforeAll(async () => {
    world = await openWorld(name);
    page = await openTab(world.session);
    await seed(page, FEW, { region: 'uk' });
    await says(page, 'What LinkedIn replied');
  });
  afterAll(() => world.close());

  it('is noted by its day and its reference, and sealed as the holder’s statement', async () => {
    await page.click('[data-action="note"]');
    // The field is what it is in every browser; how a day is picked in it is the browser's own.
    await page.evaluate(`(() => {
      const day = document.querySelector('.reply input[type=date]');
      day.value = '2026-01-10';
      day.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    await page.click('.reply input[type=text]');
    for (const key of 'TS12') await page.press(key);
    await page.click('[data-action="seal-reply"]');
    await says(page, 'Sealed as your statement.');
    const { entries } = await readLedger(world.session);
    const [sealed] = entries.map(payloadOf).slice(-1);
    expect(sealed).toMatchObject({ about: 'reply', request: 'objection', says: 'confirms', reference: 'TS12' });
  });

  it('is overdue by now, which section, icon and popup say', async () => {
    await says(page, 'by our count, the answer was due by 10 Feb 2026. None is noted here.');
    await expect.poll(async () => (await world.session.badge()).text).toBe('•');
    expect((await world.session.badge()).title).toContain('answer was due by 10 Feb 2026');
    const tab = await world.visit('https://www.linkedin.com/feed/');
    const popup = await world.popupOver(tab, 'off');
    await says(popup, 'By our count, LinkedIn’s answer was due by 10 Feb 2026.');
    await popup.click('[data-action="overdue"]');
    await world.session.extensionPage('/src/report/index.html#next', 10_000);
  });
});
