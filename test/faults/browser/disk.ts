import { cpSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, it } from 'vitest';
import type { BrowserName } from '../../../scripts/browser/types.mjs';
import { count, often } from '../count';
import { fill } from '../stage/appending';
import { makeProfile, type Profile } from '../stage/profile';
import { storeIn } from '../stage/store-files';
import { isToldTruly } from '../stage/told';

const ENTRIES = 30;
const WAYS = ['head', 'middle'] as const;

/** Files of the store are overwritten while the browser is closed. */
export function disk(name: BrowserName): void {
  let profile: Profile;
  let copy: string;
  const folder = () => join(profile.folder, 'profile');
  beforeAll(async () => {
    profile = await makeProfile(name);
    copy = join(profile.folder, 'copy');
  });
  afterAll(() => profile.remove());

  it('files of the store are spoilt on the disk', { timeout: 600_000 }, async (context) => {
    await fill(await profile.start(), 'before,', ENTRIES);
    cpSync(folder(), copy, { recursive: true });
    let [tried, survived] = [0, 0];
    for (const file of storeIn(profile.folder, name).filter((one) => statSync(one).size > 0)) {
      for (const way of WAYS.slice(0, often(2, 1))) {
        rmSync(folder(), { recursive: true });
        cpSync(copy, folder(), { recursive: true });
        await overwrite(file, way);
        tried += 1;
        if (await isToldTruly(await profile.start(), ENTRIES, `${way} of ${file}`)) survived += 1;
      }
    }
    count(context, 'files spoilt on the disk', name, { tried, survived, lost: tried - survived });
  });
}

async function overwrite(file: string, way: (typeof WAYS)[number]): Promise<void> {
  const { size } = statSync(file);
  const [at, length] = way === 'head' ? [0, 64] : [Math.floor(size / 2), 2000];
  const handle = await open(file, 'r+');
  await handle.write(Buffer.alloc(Math.min(length, size - at), 0xa5), 0, undefined, at);
  await handle.close();
}
