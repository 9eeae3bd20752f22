import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BROWSERS, distOf } from './stage/browsers';

const KB = 1024;

/** What the page could notice, or what would ask somebody something, in the script that stands in LinkedIn's pages. */
const FORBIDDEN: readonly (readonly [what: string, call: RegExp])[] = [
  ['a request', /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|Image|Request)\b/],
  ['a lock', /\.locks\b/],
  ['a performance mark or measure', /\.(mark|measure|clearMarks)\(/],
  ['a click, or an event of ours', /\.(click|submit|dispatchEvent|focus|blur|select)\(|new \w*Event\b/],
  [
    'a change to the document',
    /\.(append\w*|prepend|insert\w*|remove(?!EventListener)\w*|replace(With|Children|State)|set\w*Attribute\w*|toggleAttribute|attachShadow|write\w*|createElement\w*|adoptNode|importNode|cloneNode|normalize\(\))\(/,
  ],
  [
    'a value written to the page',
    /\.(innerHTML|outerHTML|textContent|innerText|className|checked|value|title|href|hash|cookie|nodeValue)=[^=]/,
  ],
  ['a style or a class', /\.(style|classList|adoptedStyleSheets|dataset)\b/],
  ['storage of the page', /\b(localStorage|sessionStorage|indexedDB|caches)\b/],
  ['a message to the page', /\b(postMessage|BroadcastChannel|MessageChannel|SharedWorker|Worker)\b/],
  ['code from text', /\b(eval|Function)\(|\bimport\(/],
  ['an address of the extension', /getURL|chrome-extension|moz-extension/],
  ['an in-app move', /\b(pushState|replaceState|navigate|assign|reload)\(/],
  ['a console line', /\bconsole\b/],
];

describe.each(BROWSERS)('the release build for %s', (name) => {
  const dist = distOf(name);
  const read = (file: string) => readFileSync(join(dist, file), 'utf8');
  const manifest = JSON.parse(read('manifest.json'));
  const script: string = manifest.content_scripts[0].js[0];

  it('has the manifest that was reviewed', async () => {
    const { version: _, ...reviewed } = manifest;
    await expect(`${JSON.stringify(reviewed, null, 2)}\n`).toMatchFileSnapshot(`snapshots/manifest.${name}.json`);
  });

  it('asks for nothing beyond what was decided, and shows no file to any page', () => {
    expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage', 'activeTab']);
    for (const absent of [
      'host_permissions',
      'optional_permissions',
      'web_accessible_resources',
      'externally_connectable',
    ]) {
      expect(manifest).not.toHaveProperty(absent);
    }
  });

  it('puts one small file into the page', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].js).toHaveLength(1);
    expect(Buffer.byteLength(read(script))).toBeLessThanOrEqual(8 * KB);
    expect(gzipSync(read(script), { level: 9 }).length).toBeLessThanOrEqual(3 * KB);
    expect(read(script)).not.toMatch(/^\s*import\b/m);
  });

  it.each(FORBIDDEN)('its script in the page makes no use of %s', (_what, call) => {
    expect(read(script).match(call)?.[0]).toBeUndefined();
  });

  it('loads at most 45 KB of JavaScript for the popup', () => {
    const files = loadedBy(dist, manifest.action.default_popup);
    const bytes = files.reduce((sum, file) => sum + Buffer.byteLength(read(file)), 0);
    expect(files.length).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(45 * KB);
  });

  it('has no code from elsewhere and no inline script', () => {
    const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThanOrEqual(2);
    for (const page of pages) {
      expect(read(page)).not.toMatch(/<script(?![^>]*\bsrc="\/)[^>]*>|\son\w+=|https?:/);
    }
  });
});

/** The scripts that a page loads before it can do anything: its own, and what those import. */
function loadedBy(dist: string, page: string): string[] {
  const html = readFileSync(join(dist, page), 'utf8');
  const waiting = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].flatMap(([, file]) => file ?? []);
  const loaded = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (loaded.has(file)) continue;
    loaded.add(file);
    const code = readFileSync(join(dist, file), 'utf8');
    for (const [, imported] of code.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
      waiting.push(`assets/${imported}`);
  }
  return [...loaded];
}
