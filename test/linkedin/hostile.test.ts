/** Pages made to mislead or to tire a reader. What counts is the work that is asked for, never time. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../../src/linkedin/catalogue/settings';
import { definitionOf } from '../../src/linkedin/definitions';
import { readSetting } from '../../src/linkedin/read';
import { countSearches } from '../fakes/searches';
import { page, toggle } from '../fixtures/build';
import { radios, VIEWER } from '../fixtures/options';
import { KEY, LABEL } from '../fixtures/words';
import { MAIN, settingNamed } from './setting-named';

const THOUSAND = 1000;
/** Milliseconds for pages of a thousand controls on a machine that is busy with other suites. */
const A_WHILE = 60_000;

const MEGABYTE = 'x'.repeat(1_000_000);
/** Elements looked at one by one, and searches of a document, in one reading: of five kinds at most 500 each. */
const MOST = { looks: 2500, searches: 60 };

type Draw = (document: Document) => void;

/** What one reading says, in short, and what it cost. */
function read(html: string, draw: Draw = () => {}, id = KEY) {
  const { window } = new JSDOM(html, { runScripts: 'dangerously' });
  const { document } = window;
  draw(document);
  let looks = 0;
  const visible = (element: Element) => {
    looks += 1;
    return !element.closest('[hidden]');
  };
  const searches = countSearches(window.Document.prototype);
  const view = { status: 200, restored: false, openedHere: true, visible };
  const { value, reason, words } = readSetting(document, definitionOf(settingNamed(id), SETTINGS), view);
  const longest = Math.max(words.heading.length, words.control.length);
  const executed: unknown = Reflect.get(window, 'executed');
  return {
    shows: value ?? reason,
    longest,
    executed,
    looks,
    searches: searches(),
  };
}

const many = (markup: string, count = THOUSAND) => page({ panel: markup.repeat(count) });
const bare = (key = '', more = '') => `<input type="checkbox" role="switch" aria-labelledby="${key}" ${more}>`;
const off = (more: Parameters<typeof toggle>[0] = {}) => page({ panel: toggle({ label: 'Something', ...more }) });
const EXECUTES = `<img onerror="window.executed = 1" src="x:"><script>window.executed = 1</script>`;
const escaped = EXECUTES.replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Frames of the same origin, each in the one before; a switch of this setting, off, stands in the innermost. */
function nest(document: Document, depth: number): void {
  if (depth === 0) {
    document.body.innerHTML = toggle();
    return;
  }
  const frame = document.body.appendChild(document.createElement('iframe'));
  if (frame.contentDocument) nest(frame.contentDocument, depth - 1);
}

function inShadow(document: Document): void {
  const host = document.querySelector('#panel');
  host?.attachShadow({ mode: 'closed' }).append(document.createRange().createContextualFragment(toggle()));
}

describe('a reading of', { timeout: A_WHILE }, () => {
  type Row = readonly [what: string, shows: string, html: string, draw?: Draw];
  const rows: readonly Row[] = [
    ['a thousand switches with the key', 'several', many(bare(KEY))],
    ['a thousand switches without key', 'several', many(bare())],
    ['a thousand hidden switches with the key', 'several', many(bare(KEY, 'hidden'))],
    ['500 hidden switches with the key', 'no-switch', many(bare(KEY, 'hidden'), 500)],
    ['a thousand switches of another setting', 'several', many(bare('allowAdsByAge'))],
    ['a thousand others beside the keyed one', 'off', page({ panel: toggle() + bare().repeat(THOUSAND) })],
    ['a thousand radio inputs', 'no-switch', many('<input type="radio" name="x">')],
    [
      'a thousand password fields',
      'signed-out',
      page({ panel: toggle() + '<input type="password">'.repeat(THOUSAND) }),
    ],
    [
      'a thousand hidden password fields',
      'signed-out',
      page({ panel: toggle() + '<input hidden type="password">'.repeat(THOUSAND) }),
    ],
    ['thousands of headings above the keyed switch', 'off', page({ panel: '<h2>x</h2>'.repeat(5000) + toggle() })],
    ['thousands of headings, and nothing else', 'too-slow', page({ panel: '<h2>x</h2>'.repeat(5000) })],
    ['thousands of busy parts', 'off', page({ panel: toggle() + '<p aria-busy="true"></p>'.repeat(5000) })],
    ['frames in frames', 'off', page({ heading: null }), (document) => nest(document, 3)],
    ['frames in frames in frames', 'too-slow', page({ heading: null }), (document) => nest(document, 20)],
    ['a switch in a closed shadow root', 'no-switch', page(), inShadow],
    ['a label of a megabyte', 'off', off({ label: MEGABYTE })],
    ['an own label of a megabyte', 'off', off({ label: null, more: `aria-label="${MEGABYTE}"` })],
    ['a heading of a megabyte', 'off', page({ heading: MEGABYTE, panel: toggle() })],
    ['a megabyte of ids', 'no-switch', off({ key: 'id '.repeat(300_000) })],
    ['the key behind a megabyte of ids', 'off', off({ key: `${'id '.repeat(300_000)}${KEY}`, label: null })],
    ['a label that is markup', 'off', off({ label: escaped })],
    ['a heading that is markup', 'off', page({ heading: escaped, panel: toggle() })],
    ['an own label that is markup', 'off', off({ label: null, more: `aria-label="${escaped}"` })],
    ['a key in quotation marks', 'no-switch', off({ key: `&quot;${KEY}&quot;` })],
    ['a key in brackets', 'no-switch', off({ key: `[${KEY}]` })],
    ['a key that is a name of every object', 'no-switch', off({ key: '__proto__ constructor' })],
    ['a key beside that of another setting', 'no-switch', off({ key: `${KEY} allowAdsByAge` })],
    ['a key that begins alike', 'no-switch', off({ key: `${KEY}2` })],
    [
      'a known label behind a megabyte of spaces',
      'no-switch',
      off({ key: null, label: `${' '.repeat(1_000_000)}${LABEL}` }),
    ],
  ];
  it.each(rows.map(([what, shows, html, draw]) => [what, shows, html, draw ?? (() => {})] as const))(
    '%s',
    (_what, shows, html, draw) => {
      const seen = read(html.replace('<h1>Data for Generative AI Improvement</h1>', '<h1>Something</h1>'), draw);
      expect(seen.shows).toBe(shows);
      expect(seen.longest).toBeLessThanOrEqual(300);
      expect(seen.executed).toBeUndefined();
      expect(seen.looks).toBeLessThanOrEqual(MOST.looks);
      expect(seen.searches).toBeLessThanOrEqual(MOST.searches);
    },
  );

  it('a thousand frames', () => {
    const { document } = new JSDOM('').window;
    const inert = document.implementation.createHTMLDocument();
    // In a document that no window shows, frames hold nothing, so that they are cheap.
    inert.body.innerHTML = toggle() + '<iframe hidden></iframe>'.repeat(THOUSAND);
    let looks = 0;
    const visible = () => {
      looks += 1;
      return true;
    };
    const view = { status: 200, restored: false, openedHere: true, visible };
    expect(readSetting(inert, definitionOf(MAIN, SETTINGS), view).value).toBe('off');
    expect(looks).toBeLessThanOrEqual(MOST.looks);
  });

  it.each([
    ['a thousand radio inputs of one name', radios({}).repeat(400)],
    ['a thousand groups', Array.from({ length: 400 }, (_, index) => radios({ name: `n${index}` })).join('')],
  ])('options: %s', (_what, panel) => {
    const { shows, looks } = read(page({ panel }), undefined, VIEWER);
    expect(shows).toBe('several');
    expect(looks).toBeLessThanOrEqual(MOST.looks);
  });
});
