import { join } from 'node:path';
import { ROOT } from '../steps.mjs';
import { unpack } from './archive.mjs';
import { RELEASE, release, zipName } from './release.mjs';

/** Where what came out of the zips lies, from the project's folder. */
export const UNZIPPED = '.cache/unzipped';

/** Makes a release, and unpacks it: what is tested is what is handed to the stores. */
export function releaseAndUnpack() {
  release();
  for (const browser of /** @type {const} */ (['chrome', 'firefox']))
    unpack(join(RELEASE, zipName(browser)), join(ROOT, UNZIPPED, browser));
}
