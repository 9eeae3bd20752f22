import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../../scripts/browser/launch.mjs';
import { startLoopback } from '../../scripts/browser/loopback.mjs';
import type { Respond } from '../../scripts/browser/loopback-answer.mjs';
import type { View } from '../../scripts/browser/types.mjs';
import { distOf } from '../e2e/stage/browsers';
import { bundled } from './bundle';

/** A page of the extension that is the bench's own: it calls the program's code, and the browser's, by `in-page/desk.ts`. */
const DESK = '/desk.html';

/** Which script stands in LinkedIn's pages: ours, one that does nothing, or none. */
export type Script = 'ours' | 'empty' | 'none';

/** The release build in Chromium, in a folder of its own to which pages can be added, with LinkedIn on loopback. */
export async function openBench(respond: Respond = () => ({ status: 404 }), script: Script = 'ours') {
  const dist = mkdtempSync(join(tmpdir(), 'optout-witness-bench-'));
  cpSync(distOf('chromium'), dist, { recursive: true });
  writeFileSync(join(dist, DESK), '<!doctype html><title>Bench</title><script src="/desk.js"></script>');
  writeFileSync(join(dist, 'desk.js'), await bundled('desk.ts'));
  if (script !== 'ours') withoutScript(dist, script);
  const loopback = await startLoopback({ hosts: ['www.linkedin.com'], respond });
  const session = await launch('chromium', { dist, loopback });
  return {
    dist,
    session,
    desk: await session.openExtensionPage(DESK),
    async close() {
      await session.close();
      await loopback.close();
      rmSync(dist, { recursive: true });
    },
  };
}

function withoutScript(dist: string, script: Exclude<Script, 'ours'>): void {
  const file = join(dist, 'manifest.json');
  const { content_scripts: scripts, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  for (const path of scripts[0].js) writeFileSync(join(dist, path), '');
  writeFileSync(file, JSON.stringify(script === 'none' ? manifest : { ...manifest, content_scripts: scripts }));
}

export type Bench = Awaited<ReturnType<typeof openBench>>;

/** Milliseconds from the start of a navigation to the frame that first shows an element, in a tab of its own. */
export async function firstSight({ session }: Bench, path: string, selector: string): Promise<number> {
  const page = await session.newPage();
  await page.evaluateOnNewDocument(AWAIT, selector);
  await page.goto(new URL(path, session.origin).href);
  const seen = await page.evaluate<[], () => Promise<number>>('globalThis.seen');
  await page.close();
  return seen;
}

/** What a page looks like once it shows an element. */
export async function contentOf({ session }: Bench, path: string, selector: string): Promise<string> {
  const view: View = await session.openExtensionPage(path);
  await view.waitFor(`document.querySelector(${JSON.stringify(selector)}) !== null`, 60_000);
  const html = await view.evaluate<string>('document.documentElement.outerHTML');
  await view.close();
  return `<!doctype html>${html}`;
}

// Runs in the page before its own scripts. What is in the document when a frame is drawn is on the screen after it.
function AWAIT(selector: string): void {
  Reflect.set(
    globalThis,
    'seen',
    new Promise<number>((resolve) => {
      const look = () => {
        if (document.querySelector(selector) === null) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(null);
        });
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { childList: true, subtree: true });
    }),
  );
}
