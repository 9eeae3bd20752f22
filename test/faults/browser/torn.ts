import { afterAll, beforeAll, it } from 'vitest';
import type { BrowserName } from '../../../scripts/browser/types.mjs';
import { count } from '../count';
import { fill } from '../stage/appending';
import { makeProfile, type Profile } from '../stage/profile';
import { isToldTruly } from '../stage/told';
import { logsIn, tear } from '../stage/torn';

const BEFORE = 30;
const AFTER = 3;

/**
 * Chromium writes on behind what a kill left of a write, and throws the whole store away at the start after that.
 * https://github.com/google/leveldb/issues/1287
 */
export function torn(name: BrowserName): void {
  let profile: Profile;
  beforeAll(async () => {
    profile = await makeProfile(name);
  });
  afterAll(() => profile.remove());

  it('a write of the browser’s is torn, and another follows', { timeout: 120_000 }, async (context) => {
    await fill(await profile.start(), 'before,', BEFORE);
    const log = logsIn(profile.folder).findLast((one) => one.endsWith('.log'));
    if (log === undefined) throw new Error('the store has no log');
    tear(log);
    await fill(await profile.start(), 'after,', AFTER);
    const isTold = await isToldTruly(await profile.start(), BEFORE + AFTER, log);
    const survived = isTold ? 1 : 0;
    count(context, 'write torn, another follows', name, { tried: 1, survived, lost: 1 - survived });
  });
}
