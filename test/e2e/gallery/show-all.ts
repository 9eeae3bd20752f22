import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BrowserName } from '../../../scripts/browser/types.mjs';
import { startAuthorities } from '../stage/authorities';
import { openWorld, type World } from '../stage/world';
import { type Easel, PICTURES, setUp } from './easel';
import { axeFaults } from './faults';
import { writeIndex } from './index-page';
import { asList, faultsOf, foldersOf } from './looks';
import { POPUP_ROWS, rowOf } from './popup-rows';
import { REPORT_ROWS } from './report-rows';
import { SPOILT } from './spoilt';

const ROWS = [...POPUP_ROWS, ...REPORT_ROWS];
const OFF = rowOf('spoilt', { marks: ['off f'] });

/** Every state of every page in one browser: each is brought about, drawn, and held to what is said of all. */
export function showAll(name: BrowserName): void {
  const stage = startAuthorities();
  let world: World;
  let easel: Easel;

  beforeAll(async () => {
    for (const folder of foldersOf(name)) rmSync(join(PICTURES, folder), { recursive: true, force: true });
    world = await openWorld(name, 'light', stage.others);
    // One of them is not well.
    stage.answers((request) =>
      stage.asked.at(-1)?.host === 'freetsa.org' ? { status: 500 } : stage.authority.reply(request),
    );
    if (name === 'chromium')
      for (const host of ['www.linkedin.com', ...stage.others.hosts])
        await world.session.grantAccess(`https://${host}`);
    easel = await setUp(world);
  });
  afterAll(async () => {
    writeIndex(PICTURES);
    await world.close();
    stage.close();
  });

  it.each(ROWS.filter((row) => (row.in ?? name) === name).map((row) => [row.name, row] as const))(
    '%s',
    async (_name, row) => {
      await easel.show(row);
      const faults = await faultsOf(row, easel, name);
      await easel.putBack(row);
      expect(faults).toEqual([]);
    },
  );

  it.each(SPOILT)('finds %s', async (_what, check, deed) => {
    const { show, look, view } = easel;
    await look({ width: 380 });
    await show(OFF);
    expect(await axeFaults(view)).toEqual([]);
    expect(asList(await check(view))).toEqual([]);
    await view.evaluate(deed);
    expect(asList(await check(view))).not.toEqual([]);
  });

  it('has asked nobody but the authorities, on a press', () => {
    expect(world.site.loopback.log.filter(({ allowed, host }) => !allowed || host === 'www.linkedin.com')).toEqual([]);
  });
}
