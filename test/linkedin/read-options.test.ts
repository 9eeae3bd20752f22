/** What radio groups and lists show, and when they show nothing. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../../src/linkedin/catalogue/settings';
import { definitionOf } from '../../src/linkedin/definitions';
import { readSetting } from '../../src/linkedin/read';
import { page } from '../fixtures/build';
import { dropdown, radios, VIEWER, VIEWER_OPTIONS } from '../fixtures/options';

const [SOME] = SETTINGS;
const found = SETTINGS.find(({ id }) => id === VIEWER);
if (SOME === undefined || found === undefined) throw new Error('the catalogue has the setting with options');
const RADIOS = definitionOf(found, SETTINGS);
/** No setting of the catalogue is a list, so this one is made up. */
const LIST_OPTIONS = { ALL: 'Everyone', SOME: 'Connections', NONE: 'Nobody' };
const listed = { control: 'select', key: { in: 'container-class', is: 'whoSees' }, options: Object.keys(LIST_OPTIONS) };
const LIST = definitionOf({ ...SOME, ...listed, id: 'whoSees', name: 'Who sees', labels: {} } as typeof SOME, SETTINGS);

const visible = (element: Element) => !element.closest('[hidden]');
type Asked = { readonly script?: string; readonly restored?: boolean };

/** What a page with this content shows, in short: the value and its words, or why there is none. */
function seen(definition: typeof RADIOS, panel: string, { script = '', restored = false }: Asked): string {
  const html = page({ heading: 'Profile viewing options', panel, script });
  const { document } = new JSDOM(html, { runScripts: 'dangerously' }).window;
  const { value, option, reason } = readSetting(document, definition, {
    status: 200,
    restored,
    openedHere: true,
    visible,
  });
  return value === undefined ? `${reason}` : `${value}: ${option}`;
}

const HIDE = `choose('HIDE');`;
const HIDDEN_CHOSEN = `find('[value=HIDE]').hidden = true;`;
const form = (markup: string) => `<form>${markup}</form>`;
const drawnTwice = form(radios({})) + form(radios({}));
const bare = radios({ key: null });
const unnamed = (markup: string) => markup.replaceAll(/ name="[^"]*"/g, '');
const groups = radios({}) + radios({ key: null, name: 'other' });

type Row = readonly [what: string, shows: string, panel: string, asked?: Asked];
const played = ([what, shows, panel, asked = {}]: Row) => [what, shows, panel, asked] as const;

describe('a radio group', () => {
  const rows: readonly Row[] = [
    ['shows the option that is chosen', 'HIDE: Private mode', radios({}), { script: HIDE }],
    ['shows nothing where none is chosen', 'unknown-value', radios({})],
    [
      'drawn twice, another chosen in each',
      'several',
      drawnTwice,
      { script: `${HIDE} find('form:last-child [id]').checked = true;` },
    ],
    [
      'drawn twice, the same chosen',
      'several',
      drawnTwice,
      { script: `document.querySelectorAll('[value=HIDE]').forEach((one) => { one.checked = true; });` },
    ],
    [
      'of which two are chosen',
      'disagreement',
      radios({}).replaceAll(' name="', ' data-name="'),
      { script: `${HIDE} choose('DISCLOSE_FULL');` },
    ],
    ['with another beside it', 'HIDE: Private mode', groups, { script: HIDE }],
    ['without key, with another beside it', 'several', groups.replaceAll(`${VIEWER}__`, 'o'), { script: HIDE }],
    ['whose keyed inputs have two names', 'several', radios({}) + radios({ name: 'again' }), { script: HIDE }],
    [
      'whose aria-checked disagrees with the choice',
      'disagreement',
      radios({ more: { HIDE: 'aria-checked="false"' } }),
      { script: HIDE },
    ],
    [
      'whose aria-checked names another',
      'disagreement',
      radios({ more: { DISCLOSE_FULL: 'aria-checked="true"' } }),
      { script: HIDE },
    ],
    ['that is disabled', 'greyed-out', radios({ group: 'disabled' }), { script: HIDE }],
    ['that says it is disabled', 'greyed-out', radios({ group: 'aria-disabled="true"' }), { script: HIDE }],
    ['whose chosen option is disabled', 'greyed-out', radios({ more: { HIDE: 'disabled' } }), { script: HIDE }],
    [
      'of which another option is disabled',
      'HIDE: Private mode',
      radios({ more: { DISCLOSE_FULL: 'disabled' } }),
      { script: HIDE },
    ],
    ['that is hidden', 'no-switch', `<div hidden>${radios({})}</div>`, { script: HIDE }],
    ['that is hidden, with another beside it', 'no-switch', `<div hidden>${radios({})}</div>${radios({ key: null })}`],
    ['whose chosen option is hidden', 'unknown-value', radios({}), { script: `${HIDE} ${HIDDEN_CHOSEN}` }],
    ['with an option of no words', 'HIDE: ', radios({ options: { HIDE: '' } }), { script: HIDE }],
    ['with words that are markup', 'HIDE: <b>x</b>', radios({ options: { HIDE: '&lt;b>x&lt;/b>' } }), { script: HIDE }],
    [
      'with a token of two parts',
      'HIDE__SOME: Some',
      radios({ options: { HIDE__SOME: 'Some' } }),
      { script: `choose('HIDE__SOME');` },
    ],
    ['with a token nobody knows', 'NEW: New', radios({ options: { NEW: 'New' } }), { script: `choose('NEW');` }],
    ['with a token with a space', 'A b: New', radios({ options: { 'A b': 'New' } }), { script: `choose('A b');` }],
    ['with a token of markup', '<i>: New', radios({ options: { '<i>': 'New' } }), { script: `choose('<i>');` }],
    [
      'with a token too long to send',
      `${'x'.repeat(300)}: Long`,
      radios({ options: { ['x'.repeat(5000)]: 'Long' } }),
      { script: `find('[type=radio]').checked = true;` },
    ],
    ['in other words', 'HIDE: Privater Modus', radios({ options: { HIDE: 'Privater Modus' } }), { script: HIDE }],
    [
      'chosen over the markup’s own',
      'HIDE: Private mode',
      radios({ more: { DISCLOSE_FULL: 'checked' } }),
      { script: HIDE },
    ],
    [
      'chosen over the markup’s own, perhaps by the browser',
      'disagreement',
      radios({ more: { DISCLOSE_FULL: 'checked' } }),
      { script: HIDE, restored: true },
    ],
    ['chosen by the markup', 'HIDE: Private mode', radios({ more: { HIDE: 'checked' } }), { restored: true }],
    [
      'without names, beside another without',
      'several',
      unnamed(groups).replaceAll(`${VIEWER}__`, 'o'),
      { script: HIDE },
    ],
    ['without key, beside one of its name in another form', 'several', bare + form(bare), { script: HIDE }],
    ['without key, beside one of its name in another group', 'several', bare + bare, { script: HIDE }],
    ['without names', 'HIDE: Private mode', unnamed(radios({})), { script: HIDE }],
    ['that is a group of boxes', 'no-switch', radios({}).replaceAll('type="radio"', 'type="checkbox" role="radio"')],
  ];
  it.each(rows.map(played))('%s', (_what, shows, panel, asked) => {
    expect(seen(RADIOS, panel, asked)).toBe(shows);
  });
});

describe('a list', () => {
  const list = (more = '', options: Readonly<Record<string, string>> = LIST_OPTIONS) =>
    dropdown({ key: 'whoSees', label: 'Who sees', options, more });
  const rows: readonly Row[] = [
    ['shows its first option', 'ALL: Everyone', list()],
    ['shows the option that is chosen', 'NONE: Nobody', list(), { script: `choose('NONE');` }],
    ['of which none is chosen', 'unknown-value', list(), { script: `find('select').selectedIndex = -1;` }],
    ['without options', 'unknown-value', list('', {})],
    ['of which two are chosen', 'disagreement', list('multiple'), { script: `choose('ALL'); choose('NONE');` }],
    ['that is disabled', 'greyed-out', list('disabled')],
    [
      'whose chosen option is disabled',
      'greyed-out',
      list().replace('"ALL"', '"ALL" disabled'),
      { script: `choose('ALL');` },
    ],
    ['that is hidden', 'no-switch', `<div hidden>${list()}</div>`],
    ['drawn twice', 'several', list() + list()],
    ['of another setting beside it', 'ALL: Everyone', list() + dropdown({ key: 'other', options: { A: 'a' } })],
    ['of another key, which begins alike', 'no-switch', list().replace('_whoSees', '_whoSeesMore')],
    [
      'chosen over the markup’s own, perhaps by the browser',
      'disagreement',
      list().replace('value="SOME"', 'value="SOME" selected'),
      { script: `choose('NONE');`, restored: true },
    ],
    ['with an option of no words', 'ALL: ', list('', { ALL: '' })],
  ];
  it.each(rows.map(played))('%s', (_what, shows, panel, asked) => {
    expect(seen(LIST, panel, asked)).toBe(shows);
  });
});

describe('of the options that are known', () => {
  it('a page’s script learns the tokens, not the words', () => {
    expect(RADIOS.options).toEqual(Object.keys(VIEWER_OPTIONS));
    expect(JSON.stringify(RADIOS)).not.toContain('Private mode');
  });
});
