import { describe } from 'vitest';
import type { BrowserName } from '../../../scripts/browser/types.mjs';
import { eachAfresh } from '../../e2e/stage/each-afresh';
import type { World } from '../../e2e/stage/world';
import { often } from '../count';
import { containers } from './containers';
import { disk } from './disk';
import { dying } from './dying';
import { keyless } from './keyless';
import { killed } from './killed';
import { late } from './late';
import { quota } from './quota';
import { refusing } from './refusing';
import { torn } from './torn';
import { updated } from './updated';
import { versions } from './versions';
import { withheld } from './withheld';
import { writing } from './writing';

/** There is time for the others in `npm run test:faults`. */
const IS_FULL = often(1, 0) === 1;

/** Faults of one browser that stays open, each with an empty history, and those of browsers that end. */
export function tryAll(name: BrowserName): void {
  describe('while it runs', () => {
    let world: World;
    eachAfresh(name, (opened) => {
      world = opened;
    });
    const few = [dying, writing, refusing, withheld, versions];
    for (const one of IS_FULL ? [...few, keyless, late] : few) one(() => world);
    // Chromium has none: it has profiles.
    if (IS_FULL && name === 'firefox') containers(() => world);
  });
  describe('when it ends', () => {
    for (const one of IS_FULL ? [killed, quota, updated, disk] : [killed]) describe(one.name, () => one(name));
    if (IS_FULL && name === 'chromium') describe(torn.name, () => torn(name));
  });
}
