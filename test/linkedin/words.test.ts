import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { memberOf } from '../../src/background/observe';
import { SETTINGS } from '../../src/linkedin/catalogue/settings';
import { definitionOf } from '../../src/linkedin/definitions';
import { ownLinks } from '../../src/linkedin/member';
import { readSetting } from '../../src/linkedin/read';
import { KEY, LABEL, NAME } from '../fixtures/words';

const view = { status: 200, restored: false, openedHere: true, visible: (one: Element) => !one.closest('[hidden]') };

function documentOf(body: string): Document {
  return new JSDOM(`<body>${body}</body>`, { url: 'https://www.linkedin.com/mypreferences/d/settings/x' }).window
    .document;
}

function wordsOf(body: string) {
  const [setting] = SETTINGS;
  if (setting === undefined) throw new Error('the catalogue has a setting');
  return readSetting(documentOf(body), definitionOf(setting, SETTINGS), view).words;
}

const heading = (text: string) => `<h1>${text}</h1><input type="checkbox" role="switch" aria-labelledby="${KEY}">`;

describe('the page’s heading', () => {
  type Row = readonly [what: string, body: string, heading: string];
  const rows: readonly Row[] = [
    ['is the first that is displayed', '<h2 hidden>No</h2><h2>Yes</h2><h1>Later</h1>', 'Yes'],
    ['may be one by its role', '<div role="heading">Yes</div>', 'Yes'],
    ['is that of the main content', '<h1>Menu</h1><main><h2>Yes</h2></main>', 'Yes'],
    ['is none where the main content has none', '<h1>Menu</h1><main></main>', ''],
    ['is none', '<p>x</p>', ''],
    ['is single-spaced', heading('\n  Data\t for\n\n AI '), 'Data for AI'],
    ['holds what its parts hold', heading('Data <b>for</b> <i>AI</i>'), 'Data for AI'],
    ['is text, not markup', heading('&lt;b onclick=alert(1)&gt;x&lt;/b&gt;'), '<b onclick=alert(1)>x</b>'],
    ['is cut at 300 characters', heading('x'.repeat(301)), 'x'.repeat(300)],
    ['is cut at 300 characters after spaces', heading(`${' '.repeat(500)}${'x'.repeat(400)}`), 'x'.repeat(300)],
  ];
  it.each(rows)('%s', (_what, body, expected) => {
    expect(wordsOf(body).heading).toBe(expected);
  });
});

describe('the switch’s name', () => {
  const control = (more: string) => `<input type="checkbox" role="switch" aria-labelledby="${KEY}" ${more}>`;
  type Row = readonly [what: string, body: string, name: string];
  const rows: readonly Row[] = [
    ['is what labels it by the key', `<span id="${KEY}">${LABEL}</span>${control('')}`, LABEL],
    [
      'is all that labels it, in that order',
      `<p id="b">second</p><p id="a">first</p>${control('').replace(KEY, `a ${KEY} b`)}`,
      'first second',
    ],
    ['is its own label where the key labels nothing', control(`aria-label="${NAME}"`), NAME],
    ['is that of the label element', `<label for="t">${LABEL}</label>${control('id="t"')}`, LABEL],
    ['is that of the label around it', `<label>${LABEL} ${control('')}</label>`, LABEL],
    [
      'is what stands in it',
      `<button role="switch" aria-labelledby="${KEY}" aria-checked="false">${LABEL}</button>`,
      LABEL,
    ],
    ['is none', control(''), ''],
    ['is text, not markup', control('aria-label="&lt;img src=x&gt;"'), '<img src=x>'],
    ['is cut at 300 characters, by the key', `<b id="${KEY}">${'x'.repeat(999)}</b>${control('')}`, 'x'.repeat(300)],
    ['is cut at 300 characters, its own', control(`aria-label="${'x'.repeat(999)}"`), 'x'.repeat(300)],
    ['is cut at 300 characters, around it', `<label>${'x'.repeat(999)}${control('')}</label>`, 'x'.repeat(300)],
  ];
  it.each(rows)('%s', (_what, body, name) => {
    expect(wordsOf(body).control).toBe(name);
  });
});

describe('who is signed in', () => {
  const photo = '<img class="global-nav__me-photo" alt="">';
  const me = (href: string) => `<li>${photo}<a href="${href}">Me</a></li>`;
  type Row = readonly [what: string, body: string, member: string | null];
  const rows: readonly Row[] = [
    ['is told beside the member’s own photo', me('/in/ada/'), '/in/ada'],
    ['is told by a whole address', me('https://www.linkedin.com/in/ada/?x=1#y'), '/in/ada'],
    ['is told twice alike', me('/in/ada/') + me('https://www.linkedin.com/in/ada/'), '/in/ada'],
    ['is told by another of the member’s own pages', me('/in/ada/') + me('/in/ada/recent-activity/'), '/in/ada'],
    [
      'is told in the newer navigation',
      `<div class="global-nav__me">${photo}<a href="/in/ada/">Me</a></div>`,
      '/in/ada',
    ],
    ['is unknown where two differ', me('/in/ada/') + me('/in/grace/'), null],
    ['is unknown without the photo', '<li><a href="/in/ada/">Me</a></li>', null],
    ['is nobody whose profile is linked elsewhere', `<ul><li>${photo}</li></ul><a href="/in/grace/">Grace</a>`, null],
    ['is unknown without a link', `<li>${photo}</li>`, null],
    ['is unknown on an empty page', '', null],
    ['is not told by a drawing’s link', `<li>${photo}<svg><use href="/in/ada/"></use></svg></li>`, null],
  ];
  it.each(rows)('%s', (_what, body, member) => {
    expect(memberOf(ownLinks(documentOf(body))) ?? null).toBe(member);
  });
});
