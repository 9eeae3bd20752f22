import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../src/linkedin/address';
import { SETTINGS } from '../../../src/linkedin/catalogue/settings';
import { VIEWER } from '../../fixtures/options';
import { KEY, LABEL, NAME } from '../../fixtures/words';
import { reportOf, SETTING_URL } from './report-of';

const documentOf = (html: string) => new JSDOM(html, { url: SETTING_URL }).window.document;
const VIEWER_URL = 'https://www.linkedin.com/mypreferences/d/profile-viewing-options';
const MAIN_LINE = ' <main>';

/** The lines of a report below its main element, without their indent. */
function linesOf(panel: string, act: (document: Document) => void = () => {}): string[] {
  const document = documentOf(`<main>${panel}</main>`);
  act(document);
  const lines = reportOf(document).split('\n');
  return lines.slice(lines.indexOf(MAIN_LINE) + 1, lines.indexOf(' </main>')).map((line) => line.trim());
}

const control = <Kind extends Element>(document: Document, selector: string): Kind => {
  const found = document.querySelector<Kind>(selector);
  if (found === null) throw new Error(`nothing matches ${selector}`);
  return found;
};

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

describe('what stays as it is', () => {
  const rows: readonly (readonly [what: string, markup: string, line: string])[] = [
    ['tags of HTML', '<section></section>', '<section></section>'],
    ['elements without an end', '<hr>', '<hr />'],
    ['known roles', '<p role="switch none"></p>', '<p role="switch none"></p>'],
    ['known types', '<input type="Password">', '<input type="password" />'],
    ['answers', '<p aria-checked="mixed" aria-busy="true"></p>', '<p aria-checked="mixed" aria-busy="true"></p>'],
    ['an empty answer', '<p aria-label="" id=""></p>', '<p aria-label="" id=""></p>'],
    [
      'the key in the class of a container',
      `<p class="dropdown-container_${KEY}"></p>`,
      `<p class="dropdown-container_${KEY}"></p>`,
    ],
    [
      'a documented option',
      '<input type="radio" value="HIDE">',
      '<input type="radio" value="HIDE" data-live="unchecked" />',
    ],
    [
      'what says something by being there',
      '<button hidden disabled inert>x</button>',
      '<button hidden="" disabled="" inert="" data-displayed="no">…</button>',
    ],
  ];
  it.each(rows)('%s', (_what, markup, line) => {
    expect(linesOf(markup)).toEqual([line]);
  });

  const keys = SETTINGS.flatMap(({ key }) => (key ? [[key.in, key.is] as const] : []));
  it.each(keys)('a key in the place where it stands: %s %s', (place, key) => {
    const markup = {
      'aria-labelledby': `<p aria-labelledby="${key}" id="${key}"></p>`,
      id: `<p id="${key}"></p>`,
      'option-ids': `<input id="${key}__HIDE" name="${key}" value="HIDE" type="radio" data-live="unchecked" />`,
      'container-class': `<p class="dropdown-container_${key}"></p>`,
    };
    expect(linesOf(markup[place])).toEqual([markup[place]]);
  });
});

describe('what is masked', () => {
  const rows: readonly (readonly [what: string, markup: string, ...lines: string[]])[] = [
    ['an element of its own', '<x-y><z>x</z></x-y>', '<x-other>', '<x-other>…</x-other>', '</x-other>'],
    ['an unknown role', '<p role="switchy"></p><p role="Switch"></p>', '<p role="r1"></p>', '<p role="r2"></p>'],
    ['an unknown answer', '<p aria-checked="no" aria-level="2"></p>', '<p aria-checked="…" aria-level="…"></p>'],
    [
      'who is named by whom, in one numbering',
      '<p id="a"></p><label for="b"></label><p aria-labelledby="b a" name="a"></p><p id="b"></p>',
      '<p id="m1"></p>',
      '<label for="m2"></label>',
      '<p aria-labelledby="m2 m1" name="m1"></p>',
      '<p id="m2"></p>',
    ],
    [
      'what is no option, altogether',
      '<input type="text" value="HIDE"><li value="3"></li>',
      '<input type="text" />',
      '<li></li>',
    ],
    ['the same class', '<p class="a b"></p><p class="b"></p>', '<p class="c1 c2"></p>', '<p class="c2"></p>'],
    ['white space in a list', '<p role=" switch\n"></p>', '<p role=" switch "></p>'],
    ['a longer key', `<p id="${KEY}2"></p><p id="2${KEY}"></p>`, '<p id="m1"></p>', '<p id="m2"></p>'],
    ['the key in other letters', `<p id="${KEY.toLowerCase()}"></p>`, '<p id="m1"></p>'],
    ['an option that is not documented', `<p id="${KEY}__OFF"></p>`, `<p id="${KEY}__v1"></p>`],
    ['a container of another', '<p class="dropdown-container_x"></p>', '<p class="c1"></p>'],
    ['a drawing, by its tag alone', '<svg><g id="a"><path/></g></svg>', '<svg></svg>'],
    ['a drawing with a text', '<svg><title>Ada</title></svg>', '<svg>…</svg>'],
    ['programs and styles, altogether', '<script>1</script><style>p {}</style><link><meta><p></p>', '<p></p>'],
  ];
  it.each(rows)('%s', (_what, markup, ...lines) => {
    expect(linesOf(markup)).toEqual(lines);
  });

  it('more parts of a list than anybody writes', () => {
    const [line] = linesOf(`<p class="${Array.from({ length: 500 }, (_, index) => `k${index}`).join(' ')}"></p>`);
    expect(line?.split(' ')).toHaveLength(1 + 20);
  });
});

describe('what markup does not say', () => {
  const SWITCH = '<input role="switch" type="checkbox">';
  const rows: readonly (readonly [what: string, markup: string, act: (document: Document) => void, line: string])[] = [
    ['a tick', SWITCH, (page) => tick(page, { checked: true }), 'data-live="checked"'],
    [
      'no tick',
      `${SWITCH.replace('>', ' checked>')}`,
      (page) => tick(page, { checked: false }),
      'data-live="unchecked"',
    ],
    ['neither', SWITCH, (page) => tick(page, { indeterminate: true }), 'data-live="indeterminate"'],
    ['hidden by style', '<p style="display: none">x</p>', () => {}, 'data-displayed="no"'],
    ['hidden by style sheet', '<style>p { visibility: hidden }</style><p>x</p>', () => {}, 'data-displayed="no"'],
    ['a known name', `<button role="switch" aria-label="${LABEL}"></button>`, () => {}, `data-label="${KEY}"`],
    ['a known name in other letters', `<h2>${NAME.toUpperCase()}:</h2>`, () => {}, `data-label="${KEY}"`],
    ['another setting’s name', '<h2>Age range, for ads</h2>', () => {}, 'data-label="allowAdsByAge"'],
    ['a shadow', '<p></p>', (page) => control(page, 'p').attachShadow({ mode: 'open' }), 'data-shadow="open"'],
  ];
  it.each(rows)('%s', (_what, markup, act, mark) => {
    expect(linesOf(markup, act).at(-1)).toContain(` ${mark}`);
  });

  const silent: readonly (readonly [what: string, markup: string])[] = [
    ['a name that is longer', `<h2>${NAME} and more</h2>`],
    ['a known name in a text', `<p>${NAME}</p>`],
    ['a field for text', '<input type="text">'],
    ['an attribute that a page calls so', '<p data-live="checked" data-displayed="no" data-label="x"></p>'],
  ];
  it.each(silent)('is not said of %s', (_what, markup) => {
    expect(linesOf(markup).join()).not.toContain('data-');
  });

  it('is which option is chosen', () => {
    const lines = linesOf('<select><option>a<option selected>b</select>', (page) => {
      control<HTMLSelectElement>(page, 'select').selectedIndex = 0;
    });
    expect(lines.slice(1, -1)).toEqual(['<option data-live="selected">…</option>', '<option selected="">…</option>']);
  });

  it('is what stands displayed in what is not', () => {
    const lines = linesOf('<p style="visibility: hidden"><b style="visibility: visible">x</b></p>');
    expect(lines.slice(0, 2)).toEqual(['<p data-displayed="no">', '<b data-displayed="yes">…</b>']);
  });
});

function tick(page: Document, state: Partial<HTMLInputElement>): void {
  Object.assign(control(page, 'input'), state);
}

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
