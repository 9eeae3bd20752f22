import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../../../scripts/browser/types.mjs';

/** Both browsers, in which everything that a person sees is tested. `BROWSER=firefox` leaves the other out. */
const ALL: readonly BrowserName[] = ['chromium', 'firefox'];
export const BROWSERS = ALL.filter((name) => (process.env['BROWSER'] ?? name) === name);

/** The release build of a browser: as it was built, or as it came out of its zip. */
export function distOf(name: BrowserName): string {
  const folder = process.env['DIST'] ?? 'dist';
  return fileURLToPath(new URL(`../../../${folder}/${name === 'chromium' ? 'chrome' : 'firefox'}`, import.meta.url));
}
