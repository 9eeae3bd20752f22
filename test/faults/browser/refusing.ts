import { expect, it } from 'vitest';
import { ledgerIn } from '../../e2e/stage/ledger';
import { ABORT, ALLOW, REFUSE, REFUSED } from '../../e2e/stage/store';
import { cardOf, textOf, type World, waitForState } from '../../e2e/stage/world';
import { ledgerFaults } from '../../fakes/ledger-faults';
import { count, often } from '../count';
import { countEntries } from '../stage/counting';

const SWITCH = '[role=switch]';

/** The store refuses: nothing is half there, it is said, and the reading is recorded once there is room. */
export function refusing(world: () => World): void {
  it('a full disk: read, but not recorded; earlier entries are kept, and a check records it later', async (context) => {
    const { session, name } = world();
    const page = await world().visit();
    await waitForState(await session.openPopup(page), 'on', 'confirmed');
    const desk = await session.openExtensionPage('/src/report/index.html#next');
    await session.evaluateInBackground(REFUSE);
    await page.bringToFront();
    await page.click(SWITCH);
    const popup = await session.openPopup(page);
    await popup.waitFor(`document.querySelector('h1')?.textContent === 'Read, but not recorded'`);
    await expect.poll(() => cardOf(popup)).toMatchObject({ state: 'on', basis: 'confirmed' });
    await expect.poll(() => textOf(popup, '[data-setting]')).toMatch(/read as off.*storage is full/s);
    await expect.poll(async () => (await cardOf(popup)).facts['Kept']).toContain('1');
    await expect.poll(() => session.badge()).toMatchObject({ text: '!', background: [168, 32, 26, 255] });
    expect(await countEntries(desk)).toBe(2);
    const refused = await session.evaluateInBackground<number>(REFUSED);
    await session.evaluateInBackground(ALLOW);
    const again = await session.openPopup(page);
    await again.waitFor(`document.querySelector('[data-state="on"], [data-state="off"]') !== null`);
    // The page may have told again by itself by now; then there is nothing to check.
    await again.evaluate(`document.querySelector('[data-action="check"]')?.click()`);
    await waitForState(again, 'off', 'shown');
    const { entries } = await ledgerIn(desk);
    expect(await ledgerFaults(entries)).toEqual([]);
    const lost = 3 - entries.length;
    count(context, 'disk full, as the store tells it', name, { tried: refused, survived: refused - lost, lost });
  });

  it('a transaction that is aborted leaves nothing half there, and the page tells again', async (context) => {
    const { session, name } = world();
    const page = await world().visit();
    await waitForState(await session.openPopup(page), 'on', 'confirmed');
    const desk = await session.openExtensionPage('/src/report/index.html#next');
    let tried = 0;
    const clicks = often(10, 2);
    for (let turn = 0; turn < clicks; turn += 1) {
      const before = await ledgerIn(desk);
      await session.evaluateInBackground(ABORT);
      await page.bringToFront();
      await page.click(SWITCH);
      await expect.poll(() => session.evaluateInBackground<number>(REFUSED)).toBeGreaterThan(0);
      expect(await ledgerIn(desk)).toEqual(before);
      tried += await session.evaluateInBackground<number>(REFUSED);
      await session.evaluateInBackground(ALLOW);
      await expect.poll(() => countEntries(desk)).toBe(before.entries.length + 1);
    }
    const { entries } = await ledgerIn(desk);
    expect(await ledgerFaults(entries)).toEqual([]);
    const lost = 2 + clicks - entries.length;
    count(context, 'transaction aborted', name, { tried, survived: tried - lost, lost });
  });
}
