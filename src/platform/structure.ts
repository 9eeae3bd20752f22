import { browser } from './webextension';

/** Built by `scripts/structure.config.mjs`; what it comes to is the report. */
const SCRIPT = '/src/structure/index.js';

/**
 * A report of the structure of the page in a tab (`src/linkedin/structure`), as a text. Only after a click on the toolbar
 * icon over that tab; undefined where the browser refuses, or the page went away meanwhile.
 */
export async function readStructure(tabId: number): Promise<string | undefined> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
    return typeof answer?.result === 'string' ? answer.result : undefined;
  } catch {
    return undefined;
  }
}
