import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Easel, PICTURES, setUp } from './gallery/easel';
import {
  axeFaults,
  colourFaults,
  misplaced,
  moving,
  sideways,
  tooSmall,
  unfocused,
  unreachable,
} from './gallery/faults';
import { writeIndex } from './gallery/index-page';
import { POPUP_ROWS } from './gallery/popup-rows';
import { REPORT_ROWS } from './gallery/report-rows';
import type { Row } from './gallery/row';
import { startAuthorities } from './stage/authorities';
import { BROWSERS } from './stage/browsers';
import { openWorld, type World } from './stage/world';

const ROWS = [...POPUP_ROWS, ...REPORT_ROWS];

describe.each(BROWSERS)('every state, as it is shown in %s', (name) => {
  const stage = startAuthorities();
  let world: World;
  let easel: Easel;

  beforeAll(async () => {
    rmSync(join(PICTURES, name), { recursive: true, force: true });
    world = await openWorld(name, 'light', stage.others);
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

  it.each(ROWS.filter((row) => (row.in ?? name) === name))('$name', async (row) => {
    const { view, look, draw } = easel;
    await look({ width: widthOf(row) });
    await easel.show(row);
    const faults: Record<string, unknown> = {};
    const note = (what: string, found: unknown) => {
      faults[what] = found;
    };
    await draw(`${name}-light`, row.name);
    note('axe', await axeFaults(view));
    note('small', await tooSmall(view));
    note('misplaced', await misplaced(view));
    note('moving', await moving(view));
    if (name === 'chromium') {
      await look({ width: widthOf(row), theme: 'dark' });
      await draw(`${name}-dark`, row.name);
      note('colours in the dark', await colourFaults(view));
    }
    for (const width of row.page.startsWith('popup') ? [] : [400, 320]) {
      await look({ width });
      note(`sideways at ${width}`, await sideways(view));
      if (width === 400) await draw(`${name}-narrow`, row.name);
    }
    note('unfocused', await unfocused(view));
    if (name === 'chromium') {
      await look({ width: widthOf(row), isLarge: true });
      note('unreachable with large letters', await unreachable(view));
      note('sideways with large letters', await sideways(view));
      await draw(`${name}-large`, row.name);
    }
    await easel.putBack(row);
    const found = Object.fromEntries(
      Object.entries(faults).filter(([, one]) => (Array.isArray(one) ? one.length > 0 : one !== 0)),
    );
    expect(found).toEqual({});
  });

  it('asked nobody but the authorities, on a press', () => {
    expect(world.site.loopback.log.filter(({ allowed }) => !allowed)).toEqual([]);
  });
});

const widthOf = ({ page }: Row) => (page.startsWith('popup') ? 380 : 1280);
