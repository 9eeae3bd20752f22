import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { BrowserName } from '../../../scripts/browser/types.mjs';
import { openWorld, type World } from '../../e2e/stage/world';
import { settingPage } from '../../fixtures/build';
import { dying } from './dying';
import { killed } from './killed';
import { refusing } from './refusing';
import { versions } from './versions';
import { withheld } from './withheld';
import { writing } from './writing';

/** Faults of one browser that stays open, each with an empty history, and those of browsers that end. */
export function tryAll(name: BrowserName): void {
  describe('while it runs', () => {
    let world: World;
    beforeAll(async () => {
      world = await openWorld(name);
    });
    afterAll(() => world.close());
    beforeEach(async () => {
      await world.startAfresh();
      world.site.shows(settingPage(true));
    });
    for (const one of [dying, writing, refusing, withheld, versions]) one(() => world);
  });
  describe('when it ends', () => killed(name));
}
