import { appendFileSync, cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/browser/types.mjs';
import { report } from '../../fakes/messages';
import { distOf } from './browsers';

/** What became of the messages of a flood. */
export type Flooded = {
  /** Milliseconds in which all were sent. */
  readonly sent: number;
  readonly unanswered: number;
  readonly refused: number;
  readonly stored: number;
  readonly nothingNew: number;
};

/** Whether a script in the page may read and change the options: `refused`, or what it found there. */
export const optionsIn = (page: Page): Promise<string> =>
  page.evaluate('document.documentElement.dataset.options').then(String);

/** How many messages a flood has. */
export const MESSAGES = 10_000;

// Stands in the extension's script in the page, as if somebody had taken over the page's process: messages of every kind, the
// good ones alternating in what they say, each of a visit of its own.
const HOSTILE = `
Promise.resolve()
  .then(() => chrome.storage.local.set({ region: 'uk' }).then(() => chrome.storage.local.get()))
  .then(({ region }) => region, () => 'refused')
  .then((found) => { document.documentElement.dataset.options = found; });
globalThis.addEventListener('flood', async () => {
  const good = ${JSON.stringify(report())};
  const { reading, page } = good;
  const bases = ['confirmed', 'shown'];
  const kinds = [
    (at) => ({ ...good, visit: crypto.randomUUID(), reading: { ...reading, basis: bases[at % 2] }, ownLinks: ['/in/x' + (at % 7) + '/'] }),
    () => ({ type: 'erase-all' }),
    () => JSON.parse('{"__proto__":{"type":"report"},"type":"report","visit":{"toString":1}}'),
    () => ({ ...good, page: { ...page, heading: 'x'.repeat(2000) } }),
    () => ({ type: 'settings-at', address: 'https://linkedin.example/' }),
  ];
  const began = performance.now();
  const asked = Array.from({ length: ${MESSAGES} }, (_none, at) =>
    chrome.runtime.sendMessage(kinds[Math.floor(at / 2) % kinds.length](at)).catch(() => undefined));
  const sent = performance.now() - began;
  const answers = await Promise.all(asked);
  const count = (is) => answers.filter(is).length;
  document.documentElement.dataset.flooded = JSON.stringify({
    sent,
    unanswered: count((one) => !one),
    refused: count((one) => one && !one.ok),
    stored: count((one) => one?.value === 'stored'),
    nothingNew: count((one) => one?.value === 'nothing-new'),
  });
});
`;

/** The release build in a folder of its own, with a script in the page that floods when an event says so. */
export function hostileDist(name: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  cpSync(distOf(name), folder, { recursive: true });
  const { content_scripts } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  appendFileSync(join(folder, content_scripts[0].js[0]), HOSTILE);
  return folder;
}

/** Has the script in a page send its flood, and waits for the last answer. */
export async function flood(page: Page): Promise<Flooded> {
  await page.evaluate(`window.dispatchEvent(new Event('flood'))`);
  await page.waitForFunction('document.documentElement.dataset.flooded', { timeout: 40_000, polling: 50 });
  return JSON.parse(String(await page.evaluate('document.documentElement.dataset.flooded')));
}
