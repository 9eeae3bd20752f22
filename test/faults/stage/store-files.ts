import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../../../scripts/browser/types.mjs';

/** Files in which a browser keeps the extension's store, by their places in a profile. */
const STORE = { chromium: /IndexedDB.*leveldb/, firefox: /moz-extension\+\+\+[\w-]+\/idb\/.*sqlite/ };

/** Those that are there in the folder of a profile. */
export const storeIn = (folder: string, name: BrowserName): string[] =>
  filesIn(join(folder, 'profile')).filter((one) => STORE[name].test(one));

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((one) =>
    one.isDirectory() ? filesIn(join(folder, one.name)) : [join(folder, one.name)],
  );
