import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DOORS } from '../meta/markup-doors';
import { BROWSERS, distOf } from './stage/browsers';
import { scriptsOf, withImports } from './stage/loaded';
import { bundledPackages } from './stage/packages';

const KB = 1024;

/** Whom the report page may ask for a time stamp. */
const AUTHORITIES = ['https://timestamp.sectigo.com', 'https://freetsa.org'];

/** Put into a page on a press in the popup. */
const STRUCTURE = 'src/structure/index.js';

/** Stands in pkijs, and in nothing else of ours. */
const ASN1_LIBRARY = 'SignedAndUnsignedAttributes';

/** What Preact does with `dangerouslySetInnerHTML`, which nothing in `src` may use (`test/meta/markup-doors.test.ts`). */
const MARKUP_OF_PREACT = /\w+\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html\)|dangerouslySetInnerHTML/g;

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
    const quiet = ['storage', 'unlimitedStorage', 'alarms', 'activeTab', 'scripting'];
    expect(manifest.permissions).toEqual([...quiet, 'declarativeNetRequestWithHostAccess']);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.optional_host_permissions).toEqual(AUTHORITIES.map((origin) => `${origin}/*`));
    for (const absent of ['host_permissions', 'web_accessible_resources', 'externally_connectable']) {
      expect(manifest).not.toHaveProperty(absent);
    }
  });

  it('lets its pages ask the two authorities, and nobody else', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(/connect-src ([^;]*);/.exec(policy)?.[1]?.split(' ')).toEqual(["'self'", ...AUTHORITIES]);
    expect(policy).toMatch(/^default-src 'none';/);
  });

  it('puts one small file into the page', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].js).toHaveLength(1);
    expect(Buffer.byteLength(read(script))).toBeLessThanOrEqual(8 * KB);
    expect(gzipSync(read(script), { level: 9 }).length).toBeLessThanOrEqual(3.5 * KB);
    expect(read(script)).not.toMatch(/^\s*import\b/m);
  });

  it.each(FORBIDDEN)('its scripts in the page make no use of %s', (_what, call) => {
    for (const one of [script, STRUCTURE]) expect(read(one).match(call)?.[0]).toBeUndefined();
  });

  it('has one file for a page’s structure, apart, which is one expression and asks nobody', () => {
    expect(read(STRUCTURE)).toMatch(/^\(function\(\)\{.*\}\)\(\);\s*$/s);
    expect(read(STRUCTURE)).not.toMatch(/\bimport\b|sendMessage|addEventListener|setTimeout/);
    expect(Buffer.byteLength(read(STRUCTURE))).toBeLessThanOrEqual(24 * KB);
  });

  it('loads at most 45 KB of JavaScript for the popup', () => {
    const files = scriptsOf(dist, manifest.action.default_popup);
    const bytes = files.reduce((sum, file) => sum + Buffer.byteLength(read(file)), 0);
    expect(files.length).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(45 * KB);
  });

  it('keeps the ASN.1 library out of what every page and the background load', () => {
    const background = manifest.background.service_worker ?? manifest.background.scripts[0];
    const eager = [
      ...scriptsOf(dist, manifest.action.default_popup),
      ...scriptsOf(dist, 'src/report/index.html'),
      ...withImports(dist, [background]),
      script,
    ];
    const holding = (files: readonly string[]) => files.filter((file) => read(file).includes(ASN1_LIBRARY));
    expect(holding(eager)).toEqual([]);
    const all = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    expect(holding(all), 'The text that tells the library is in it no more.').not.toEqual([]);
  });

  it('gives each page one style sheet, in which what all pages have stands before its own', () => {
    for (const page of ['popup', 'report', 'welcome']) {
      const sheets = [...read(`src/${page}/index.html`).matchAll(/href="\/([^"]+\.css)"/g)].map(
        ([, file = '']) => file,
      );
      expect(sheets, page).toHaveLength(1);
      expect(read(sheets[0] ?? ''), page).toMatch(/^:root\{/);
    }
  });

  it('brings the licence of each package that it holds, whole', () => {
    const [table = '', ...parts] = read('licences.txt').split('\n\n----\n\n');
    const listed = [...table.matchAll(/^ {2}(\S+) [\d.]+ +\S+$/gm)].map(([, name]) => name);
    expect(listed).toEqual(bundledPackages());
    const named = parts.slice(1).map((part) => /^(\S+) [\d.]+ \(\S+\), https:\/\/\S+\n\n/.exec(part)?.[1]);
    expect(parts[0]).toContain('Opt-Out Witness');
    expect(named).toEqual(bundledPackages());
    for (const part of parts) expect(part).toMatch(/Copyright|Mozilla Public License/i);
    for (const part of parts.filter((one) => one.includes('(BSD-3-Clause)')))
      expect(part).toContain('Redistributions in binary form must reproduce the above copyright');
  });

  it.each(DOORS)('holds no way to %s but the library that is never asked for it', (_what, door) => {
    const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(js|html)$/.test(file),
    );
    expect(scripts.length).toBeGreaterThan(5);
    const found = scripts.flatMap((file) => read(file).replaceAll(MARKUP_OF_PREACT, '').match(door)?.[0] ?? []);
    expect(found).toEqual([]);
  });

  it('listens to no other extension and to no page', () => {
    const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    // The polyfill names what it wraps.
    const listening = scripts.filter((file) => /on(?:Message|Connect)External\s*\.\s*addListener/.test(read(file)));
    expect(listening).toEqual([]);
  });

  it('has no code from elsewhere and no inline script', () => {
    const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThanOrEqual(2);
    for (const page of pages) {
      expect(read(page)).not.toMatch(/<script(?![^>]*\bsrc="\/)[^>]*>|\son\w+=|https?:/);
    }
  });
});
