import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { entriesOf, ledgerIn } from '../../e2e/stage/ledger';
import { SETTING } from '../../e2e/stage/site';
import type { World } from '../../e2e/stage/world';
import { ledgerFaults } from '../../fakes/ledger-faults';
import { settingPage } from '../../fixtures/build';
import { recorded } from '../../fixtures/recorded';
import { count, often } from '../count';

const MEMBERS = ['ada-lovelace', 'grace-hopper'] as const;
const TURNS = often(5, 1);

/** Two containers of Firefox with a member each: both are recorded, and neither for the other. */
export function containers(world: () => World): void {
  it('two containers with an account each', { timeout: 120_000 }, async (context) => {
    const { session, site, name } = world();
    const rooms = await Promise.all(MEMBERS.map(() => session.browser.createBrowserContext()));
    const desk = await session.openExtensionPage('/src/report/index.html#next');
    const readings = async (member: string) => (await entriesOf(await ledgerIn(desk), member)).length;
    const pages: Page[] = [];
    for (const [index, member] of MEMBERS.entries()) {
      site.signsIn(member);
      site.shows(settingPage(index === 0));
      const page = await rooms[index]?.newPage();
      if (page === undefined) throw new Error('there is no such container');
      await session.open(page, SETTING);
      await expect.poll(() => readings(member)).toBe(1);
      pages.push(page);
    }
    for (let turn = 0; turn < TURNS; turn += 1) {
      for (const [index, page] of pages.entries()) {
        await page.bringToFront();
        await page.click('[role=switch]');
        await expect.poll(() => readings(MEMBERS[index] ?? '')).toBe(turn + 2);
      }
    }
    const raw = await ledgerIn(desk);
    expect(await ledgerFaults(raw.entries)).toEqual([]);
    for (const [index, member] of MEMBERS.entries()) {
      const values = recorded(await entriesOf(raw, member)).map((one) => ('value' in one ? one.value : one.reason));
      expect(values).toEqual(values.map((_value, place) => ((place + index) % 2 === 0 ? 'on' : 'off')));
    }
    const tried = MEMBERS.length * (TURNS + 1);
    const survived = recorded(raw.entries).length;
    await Promise.all(rooms.map((room) => room.close()));
    count(context, 'containers', name, { tried, survived, lost: tried - survived });
  });
}
