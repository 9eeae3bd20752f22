import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Easel, PICTURES, setUp } from './gallery/easel';
import { writeIndex } from './gallery/index-page';
import { faultsOf } from './gallery/looks';
import { POPUP_ROWS } from './gallery/popup-rows';
import { REPORT_ROWS } from './gallery/report-rows';
import { startAuthorities } from './stage/authorities';
import { BROWSERS } from './stage/browsers';
import { openWorld, type World } from './stage/world';

const ROWS = [...POPUP_ROWS, ...REPORT_ROWS];

rmSync(PICTURES, { recursive: true, force: true });

describe.each(BROWSERS)('every state, as it is shown in %s', (name) => {
  const stage = startAuthorities();
  let world: World;
  let easel: Easel;

  beforeAll(async () => {
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

  it('has asked nobody but the authorities, on a press', () => {
    expect(world.site.loopback.log.filter(({ allowed, host }) => !allowed || host === 'www.linkedin.com')).toEqual([]);
  });
});
