import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { BrowserName } from '../../../scripts/browser/types.mjs';
import { settingPage } from '../../fixtures/build';
import { openWorld, type World } from './world';

/** One browser for all tests of a block; each begins with an empty history, and with a setting that is on. */
export function eachAfresh(name: BrowserName, take: (world: World) => void): void {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(name);
    take(world);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await world.startAfresh();
    world.site.shows(settingPage(true));
  });
}
