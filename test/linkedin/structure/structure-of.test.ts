import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../src/linkedin/address';
import { SETTINGS } from '../../../src/linkedin/catalogue/settings';
import { VIEWER } from '../../fixtures/options';
import { KEY, NAME } from '../../fixtures/words';
import { documentOf, linesOf } from './lines-of';
import { reportOf } from './report-of';

const VIEWER_URL = 'https://www.linkedin.com/mypreferences/d/profile-viewing-options';

describe('a report', () => {
  it('is a page, one element a line, below one line that says what it is of', () => {
    const panel = `<h1>${NAME}</h1><div class="a b"><p id="x">Some <b>text</b></p><input role="switch" type="checkbox" aria-labelledby="${KEY} x"></div>`;
    expect(reportOf(documentOf(`<body><nav>Ada</nav><main>${panel}</main><footer>Ada</footer></body>`))).toBe(
      `<!-- Opt-Out Witness 0.1.0; page opened here; state as loaded; read: ${KEY} off; expected: ? -->
<body>
 <main>
  <h1 data-label="${KEY}">…</h1>
  <div class="c1 c2">
   <p id="m1">…
    <b>…</b>
   </p>
   <input role="switch" type="checkbox" aria-labelledby="${KEY} m1" data-live="unchecked" />
  </div>
 </main>
</body>
`,
    );
  });

  it('says of each setting at its address what our reader says', () => {
    const address = 'https://www.linkedin.com/mypreferences/d/settings/linkedin-promotions';
    const panel =
      '<h1>x</h1><input role="switch" aria-labelledby="tipsForUsingLinkedinViaEmail" type="checkbox" checked>';
    const [head] = reportOf(documentOf(`<main>${panel}</main>`), address).split('\n');
    expect(head).toContain(
      'read: allowProfileAndActivityDataForMarketingAds no-switch, tipsForUsingLinkedinViaEmail on; expected: ?, ? -->',
    );
  });

  it.each([
    ['HIDE', 'as it is called where it is documented', 'HIDE'],
    ['ADA_1815', 'masked where it is not', 'v1'],
  ])('names the option %s %s', (option, _what, said) => {
    const panel = `<h1>x</h1><input type="radio" id="${VIEWER}__${option}" checked>`;
    const [head] = reportOf(documentOf(`<main>${panel}</main>`), VIEWER_URL).split('\n');
    expect(head).toContain(`; read: ${VIEWER} ${said};`);
  });

  it.each(['https://www.linkedin.com/feed/', ''])('is made where no setting lives as well: %j', (address) => {
    expect(reportOf(documentOf('<p>x</p>'), address)).toContain('; read: ; expected:  -->\n<body>\n <p>…</p>\n</body>');
  });
});

describe('how much of a page', () => {
  const lines = (html: string) => reportOf(documentOf(html)).split('\n').slice(1, -1);

  it('all of it where there is no main content', () => {
    expect(lines('<nav>a</nav><p>b</p>')).toEqual(['<body>', ' <nav>…</nav>', ' <p>…</p>', '</body>']);
  });

  it('of what stands outside of the main content, controls, a sign-in, and what is around them', () => {
    const footer = '<footer><p>a</p><div><b>c</b><input role="switch"></div></footer><input type="password">';
    expect(lines(`<main></main><nav>a</nav>${footer}`)).toEqual([
      '<body>',
      ' <main></main>',
      ' <footer>',
      '  <div>',
      '   <input role="switch" />',
      '  </div>',
      ' </footer>',
      ' <input type="password" />',
      '</body>',
    ]);
  });

  it('so many elements, and the rest as a number', () => {
    const all = lines(`<main>${'<p></p>'.repeat(4000)}</main>`);
    expect(all.filter((line) => line.includes('<p>'))).toHaveLength(1498);
    expect(all.at(-1)).toBe('<!-- 2502 more elements left out -->');
  });

  it('so deep, and the rest as a number', () => {
    const all = lines(`<main>${'<div>'.repeat(300)}`);
    expect(Math.max(...all.map((line) => line.search(/\S/)))).toBe(60);
    expect(all.at(-1)).toBe('<!-- 241 more elements left out -->');
  });

  it('of a text of a megabyte no more than of another', () => {
    const long = 'Ada '.repeat(300_000);
    const [line, other] = linesOf(`<p id="a" class="${long}" aria-label="${long}">${long}</p><h2>${long}</h2>`);
    expect(line?.length).toBeLessThan(200);
    expect(other).toBe('<h2>…</h2>');
  });

  it('nothing where there is no body, or none of HTML', () => {
    const document = documentOf('');
    document.body.remove();
    expect(reportOf(document).split('\n').slice(1)).toEqual(['']);
  });

  it('and nothing is changed by it', () => {
    const document = documentOf(`<main><h1>${NAME}</h1><iframe></iframe><select><option>a</select></main>`);
    const before = document.documentElement.outerHTML;
    reportOf(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

it('is made at the address of each setting', () => {
  for (const setting of SETTINGS) {
    expect(reportOf(documentOf('<main></main>'), addressOf(setting))).toContain(`${setting.id} too-slow`);
  }
});
