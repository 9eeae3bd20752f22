import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { View } from '../../../scripts/browser/types.mjs';
import { until } from '../../../scripts/browser/wait.mjs';
import { ledgerIn } from '../../e2e/stage/ledger';
import { type World, waitForState } from '../../e2e/stage/world';
import { ledgerFaults } from '../../fakes/ledger-faults';
import { recorded } from '../../fixtures/recorded';
import { count, often } from '../count';
import { countEntries } from '../stage/counting';
import { TRAP, TRAPPED, WAITS, type Wait } from '../stage/traps';

const SWITCH = '[role=switch]';

/** More waits of one kind than a recording has. */
const MOST = 40;
const SOME: readonly Wait[] = ['sign', 'commit'];

/** Milliseconds from the store to the toolbar, and more. */
const AFTER = 400;

/** Milliseconds after a click at which the background dies, wherever it is. A click is read 300 ms later. */
const MOMENTS = Array.from({ length: often(20, 1) }, (_none, turn) => 320 + turn * often(15, 60));

/** The background dies while it records: each reading is recorded once, in an unbroken chain. */
export function dying(world: () => World): void {
  it('the background dies at a step of a recording', { timeout: 300_000 }, async (context) => {
    const { session, name } = world();
    const page = await world().visit();
    await waitForState(await session.openPopup(page), 'on', 'confirmed');
    const desk = await session.openExtensionPage('/src/report/index.html#next');
    const deaths = (await dieAtEachStep(page, desk)) + MOMENTS.length;
    for (const moment of MOMENTS) await diesAfter(page, desk, moment);
    // Whatever would be told twice has had its time.
    await pause(2500);
    const { entries } = await ledgerIn(desk);
    expect(await ledgerFaults(entries)).toEqual([]);
    const values = recorded(entries).map((one) => ('value' in one ? one.value : one.reason));
    const clicks = values.length - 1;
    expect(values).toEqual(['on', ...Array.from({ length: clicks }, (_none, turn) => (turn % 2 === 0 ? 'off' : 'on'))]);
    count(context, 'background dies at a step of a recording', name, {
      tried: deaths,
      survived: clicks,
      lost: deaths - clicks,
    });
  });

  /** At the first wait of some kinds, or at every wait that a recording turns out to have. */
  async function dieAtEachStep(page: Page, desk: View): Promise<number> {
    let deaths = 0;
    for (const wait of often(1, 0) ? WAITS : SOME) {
      for (let nth = 1, isReached = true; isReached && nth <= often(MOST, 1); nth += 1) {
        isReached = await diesAt(page, desk, wait, nth);
        // Each kind is waited for at least once.
        expect(isReached || nth > 1).toBe(true);
        deaths += 1;
      }
    }
    return deaths;
  }

  /** False where a recording ends before it comes to that step; the background dies then after it. */
  async function diesAt(page: Page, desk: View, wait: Wait, nth: number): Promise<boolean> {
    const { session } = world();
    const before = await countEntries(desk);
    await until(() => isSet(wait, nth), 10_000, 'the trap to be set');
    const isTrapped = () => session.evaluateInBackground<boolean>(TRAPPED);
    await page.bringToFront();
    await page.click(SWITCH);
    await expect.poll(async () => (await isTrapped()) || (await countEntries(desk)) > before).toBe(true);
    // What is recorded is shown within that time, if nothing stops it.
    if (!(await isTrapped())) await pause(AFTER);
    const isReached = await isTrapped();
    await session.killBackground();
    await expect.poll(() => countEntries(desk)).toBe(before + 1);
    return isReached;
  }

  const isSet = async (wait: Wait, nth: number) => {
    await world().session.evaluateInBackground(TRAP, wait, nth);
    return true;
  };

  async function diesAfter(page: Page, desk: View, moment: number): Promise<void> {
    const before = await countEntries(desk);
    await page.bringToFront();
    await page.click(SWITCH);
    await pause(moment);
    await world().session.killBackground();
    await expect.poll(() => countEntries(desk)).toBe(before + 1);
  }
}
