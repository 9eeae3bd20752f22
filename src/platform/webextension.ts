// The one door to the WebExtension API for everything but the page's script. Under Manifest V3 both browsers give promises,
// so whoever only asks needs nothing more; who answers messages needs the polyfill (`incoming.ts`).
import type { Browser } from 'webextension-polyfill';

const world = globalThis as { readonly browser?: Browser; readonly chrome?: Browser };

/** Firefox calls it `browser`, Chromium `chrome`; one of them stands in every context that loads this module. */
export const browser = (world.browser ?? world.chrome) as Browser;
