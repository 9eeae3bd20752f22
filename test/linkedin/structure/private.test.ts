import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { KEY } from '../../fixtures/words';
import { drawPersonal, personalPages } from './personal-page';
import * as made from './report-of';
import { strangeIn } from './vocabulary';

/** Milliseconds for so many documents on a machine that is busy with other suites. */
const A_WHILE = 60_000;

/** Names, an address of each kind, and numbers, in small letters, as a member's page may hold them. */
const PERSONAL = ['ada', 'lovelace', 'byron', 'example.org', 'in/', '020794', '1815', 'london'];
const holds = (report: string) => PERSONAL.filter((one) => report.toLowerCase().includes(one));

// jsdom has no styles of formulas.
const view = { ...made.VIEW, visible: (element: Element) => !element.closest('[hidden]') };
const reportOf = (document: Document, address = made.SETTING_URL) => made.reportOf(document, address, view);
const documentOf = (html: string) => new JSDOM(html, { url: made.SETTING_URL }).window.document;

describe('nothing of the member’s is in a report', () => {
  const rows: readonly (readonly [where: string, markup: string])[] = [
    ['text', 'Ada Lovelace <b>Byron</b> 0207946'],
    ['text of every element around', '<h1>Ada</h1><p>Byron<button>London</button></p><pre>1815</pre>'],
    ['an own element', '<ada-lovelace>x</ada-lovelace><lovelace></lovelace>'],
    ['a name with a colon', '<ada:lovelace></ada:lovelace>'],
    ['the name of an attribute', '<p ada lovelace="1" data-ada aria-ada="true" data-live="ada" data-label="ada"></p>'],
    ['attributes of ours on the page', '<p data-displayed="ada" data-shadow="lovelace"></p>'],
    ['classes', '<p class="ada-lovelace byron dropdown-container_ada  dropdown-container_"></p>'],
    ['an id and what refers to it', '<p id="ada"></p><label for="ada"></label><p aria-labelledby="ada byron"></p>'],
    ['all that may refer', '<p aria-owns="ada" aria-controls="ada" aria-details="ada" aria-flowto="ada"></p>'],
    ['an id that begins like a key', `<p id="${KEY}Ada"></p><p id="${KEY}__ada"></p><p id="ada__HIDE"></p>`],
    ['the rest of an option', '<input type="radio" id="discloseAsProfileViewer__ADA_1815" value="ada">'],
    ['what has been typed', '<input value="ada"><input type="email" value="ada@example.org"><textarea>ada</textarea>'],
    ['what may be chosen', '<select><option value="london" label="Byron">Ada</option></select>'],
    ['the value of a box', '<input type="checkbox" value="ada@example.org" checked>'],
    ['other values', '<li value="1815"></li><meter value="1815"></meter><button value="ada">x</button>'],
    ['a field’s name', '<input name="ada[byron]"><form name="lovelace"></form><iframe name="ada"></iframe>'],
    ['hints', '<input placeholder="ada" title="byron" alt="ada" autocomplete="ada" pattern="1815" list="ada">'],
    ['addresses', '<a href="/in/ada" ping="/in/ada">x</a><img src="/in/ada.png" srcset="/in/ada 2x" alt="Ada">'],
    ['where a form goes', '<form action="/in/ada"><button formaction="/in/ada">x</button></form>'],
    ['style', '<p style="--ada: url(/in/ada)">x</p><style>.ada {}</style>'],
    ['programs', '<script>const ada = 1815</script><script type="application/json">{"ada":1}</script>'],
    ['data', '<p data-ada="byron" data-urn="urn:li:member:1815"></p><code style="display:none">{"ada":1815}</code>'],
    ['names for aids', '<p aria-label="Ada" aria-description="Byron" aria-placeholder="London"></p>'],
    ['words for aids', '<p aria-roledescription="Ada" aria-valuetext="1815" aria-keyshortcuts="ada"></p>'],
    ['numbers for aids', '<p aria-level="1815" aria-posinset="1815" aria-setsize="1815" aria-valuenow="1815"></p>'],
    ['an answer nobody knows', '<p aria-checked="ada" aria-pressed="1815" aria-hidden="byron" aria-busy="ada"></p>'],
    ['a role nobody knows', '<p role="ada"></p><p role="switch lovelace"></p><p role=" Byron"></p>'],
    ['a type nobody knows', '<input type="ada"><button type="byron">x</button><ol type="1"></ol>'],
    ['what says something by being there', '<p hidden="ada" inert="byron"><input disabled="1815" checked="ada"></p>'],
    ['language', '<p lang="ada" dir="byron" translate="ada">x</p>'],
    ['notes', '<!-- Ada Lovelace --><p><!-- 1815 --></p><?ada byron?>'],
    ['drawings', '<svg aria-label="Ada"><title>Byron</title><text id="ada">1815</text><ada></ada></svg>'],
    ['formulas', '<math><mi>ada</mi></math>'],
    ['what is not drawn', '<template id="ada"><p>Byron</p></template><noscript>Ada <p>x</p></noscript>'],
    ['frames', '<iframe srcdoc="<p>Ada</p>" src="/in/ada" title="Byron"></iframe><object data="/in/ada">Ada</object>'],
    ['tables', '<table><caption>Ada</caption><tr><th abbr="Byron" headers="ada">1815</th></tr></table>'],
    ['moments', '<time datetime="1815-12-10">1815</time><data value="1815">Ada</data><del cite="/in/ada">x</del>'],
    ['signs that end something', '<p id="--&gt;ada&quot;&lt;b&gt;" class="&quot;ada">&lt;ada&gt; --&gt; ]]&gt;</p>'],
    ['signs of another script', '<p id="аda" class="ａｄａ">Адa</p>'],
  ];
  it.each(rows)('%s', (_where, markup) => {
    const html = `<!doctype html><html lang="ada"><head><title>Ada Lovelace</title><meta name="ada" content="byron">
      <base href="/in/ada"></head><body class="ada" data-ada><nav>Ada</nav><main id="byron"><h1>Settings</h1>${markup}
      </main><footer>1815 <input type="password" value="ada" name="lovelace"></footer></body></html>`;
    const report = reportOf(documentOf(html));
    expect(holds(report), report).toEqual([]);
    expect(strangeIn(report), report).toEqual([]);
  });

  it('as a document in a frame, or a shadow', () => {
    const document = documentOf('<main><h1>x</h1><iframe title="Ada"></iframe><p id="host"></p></main>');
    const inner = document.querySelector('iframe')?.contentDocument;
    if (inner) inner.body.innerHTML = '<p class="ada" id="ada">Ada</p><input role="switch" aria-label="Ada">';
    const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<p id="ada">Ada</p>';
    const report = reportOf(document);
    expect([holds(report), strangeIn(report)]).toEqual([[], []]);
    expect(report).toContain('<x-frame>');
    expect(report).toContain('data-shadow="open"');
  });

  it('as what a person has typed or ticked', () => {
    const document = documentOf('<main><h1>x</h1><input><textarea></textarea><div contenteditable></div></main>');
    const before = reportOf(document);
    for (const field of document.querySelectorAll<HTMLInputElement>('input, textarea')) field.value = 'Ada 1815';
    expect(reportOf(document)).toBe(before);
  });

  it('as the address', () => {
    const document = documentOf('<main><h1>x</h1></main>');
    const report = reportOf(document, `${made.SETTING_URL}?ada=1815#lovelace`);
    expect([holds(report), strangeIn(report)]).toEqual([[], []]);
    expect(report).not.toMatch(/linkedin|https?:|data-for-ai/i);
  });
});

describe('on whatever page', { timeout: A_WHILE }, () => {
  it('no text, name, address or number of it is in a report, and no word but those of the list', () => {
    const { document } = new JSDOM('<!doctype html>').window;
    fc.assert(
      fc.property(personalPages, ({ tokens, nodes }) => {
        drawPersonal(document, nodes);
        const report = reportOf(document);
        const found = report.toLowerCase();
        expect(tokens.filter((token) => found.includes(token.toLowerCase()))).toEqual([]);
        expect(strangeIn(report)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the list itself', () => {
  it.each(['<p>Ada</p>', '<p id="ada">', '<ada></ada>', '<p ada="m1">', 'Ada', '<!-- 1815 -->x', '<p id="m12345">'])(
    'does not let pass %s',
    (line) => {
      expect(strangeIn(`<body>\n ${line}\n</body>`)).not.toEqual([]);
    },
  );
});
