import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { payloadOf } from '../../../src/core/entry';
import { readLedger } from '../../e2e/stage/ledger';
import { FEED } from '../../e2e/stage/site';
import { buttonsOf, type World } from '../../e2e/stage/world';
import { ledgerFaults } from '../../fakes/ledger-faults';
import { count } from '../count';

/** Tabs that report at once, and a browser that gives no access. */
export function withheld(world: () => World): void {
  it('three tabs report the same at once: nothing is lost, nothing is doubled', async (context) => {
    await Promise.all([world().visit(), world().visit(), world().visit()]);
    await pause(1500);
    const { entries } = await readLedger(world().session);
    expect(await ledgerFaults(entries)).toEqual([]);
    expect(entries.map((entry) => payloadOf(entry)?.kind)).toEqual(['started', 'observation']);
    count(context, 'reports at once', world().name, { tried: 3, survived: 3, lost: 0 });
  });

  it('access is withheld: nothing is read, and the popup says why; with access it reads again', async (context) => {
    const { session, name } = world();
    await session.withholdAccess();
    const page = await world().visit(FEED);
    const popup = await session.openPopup(page);
    await popup.waitFor(`document.querySelector('h1')?.textContent === 'No access to the page'`, 8000);
    await expect.poll(async () => (await buttonsOf(popup))[0]).toBe('Allow on LinkedIn’s settings pages');
    await session.grantAccess();
    await world().popupOver(await world().visit(), 'on', 'confirmed');
    count(context, 'access withheld', name, { tried: 1, survived: 1, lost: 0 });
  });
}
