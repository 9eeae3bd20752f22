import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { restored } from '../../fixtures/structures';
import { TABLE } from '../../fixtures/table';
import { KEY, LABEL } from '../../fixtures/words';
import { draw, pages } from '../random-page';
import { readingsIn, readingsOf, reportOf, SETTING_URL, VIEW } from './report-of';

const ORIGIN = 'https://www.linkedin.com';
/** Milliseconds for so many documents on a machine that is busy with other suites. */
const A_WHILE = 60_000;

/** A switch whose own words stand before a label in it: no label that is known, unless its own words get lost. */
const NESTED = {
  tag: 'div',
  attributes: { role: 'switch', 'aria-checked': 'true', 'aria-pressed': 'true' },
  text: 'Show tips',
  checked: false,
  indeterminate: false,
  children: [
    {
      tag: 'input',
      attributes: { type: 'radio', 'aria-labelledby': KEY },
      text: LABEL,
      checked: false,
      indeterminate: false,
      children: [],
    },
  ],
};

/** Its control stands behind more elements than a report holds. */
const TOO_LONG = 'ten-thousand-elements';

// What a page calls an option, where nobody has documented it, is its own word: a report has a mask for it.
const maskedValue = (value: string | undefined, read: string | undefined) =>
  value !== undefined && read !== undefined && /^v\d+$/.test(read) ? { value: read } : {};

const opened = (html: string, url: string) =>
  new JSDOM(html, { url, runScripts: 'dangerously', pretendToBeVisual: true }).window;

describe('a page made of a report', { timeout: A_WHILE }, () => {
  // As they are when they have just been loaded; what they do later is for the readers' own tests.
  const rows = TABLE.flatMap(({ id, html, address, notInJsdom }) =>
    typeof html === 'string' && notInJsdom === undefined && id !== TOO_LONG
      ? [[id, html, `${ORIGIN}${address}`] as const]
      : [],
  );
  it.each(rows)('reads like the first: %s', (_id, html, url) => {
    const { document, close } = opened(html, url);
    const first = readingsOf(document, url);
    const report = reportOf(document, url);
    const made = restored(report);
    const told = first.map((one, index) => ({ ...one, ...maskedValue(one.value, made.settings[index]?.read) }));
    expect(readingsIn(made), report).toEqual(told);
    expect(made.settings.map(({ read }) => read)).toEqual(told.map(({ value, reason }) => value ?? reason));
    close.call(document.defaultView);
  });

  const views = [
    ['restored', { restored: true }],
    ['reached in the app', { openedHere: false }],
  ] as const;
  it.each(views)('is seen as the first was: %s', (_what, given) => {
    const view = { ...VIEW, ...given };
    const { document } = opened('<main><h1>Settings</h1></main>', SETTING_URL);
    expect(restored(reportOf(document, SETTING_URL, view)).view).toMatchObject(given);
  });

  // Of controls that stand in each other's labels the texts are not told apart again; then it is read as unreadable.
  it('never shows another value than the first, whatever the page', () => {
    const { document } = new JSDOM('<!doctype html>').window;
    const count = { values: 0, same: 0 };
    fc.assert(
      fc.property(pages, fc.boolean(), (nodes, openedHere) => {
        draw(document, nodes);
        const view = { ...VIEW, openedHere, visible: (element: Element) => !element.closest('[hidden]') };
        const [first] = readingsOf(document, SETTING_URL, view);
        const [second] = readingsIn(restored(reportOf(document, SETTING_URL, view)));
        if (first?.value) count.values += 1;
        if (first?.value && second?.value) count.same += 1;
        expect([undefined, first?.value]).toContain(second?.value);
      }),
      { numRuns: 250, examples: [[[NESTED], false]] },
    );
    expect(count.same * 2).toBeGreaterThanOrEqual(count.values);
  });
});

describe('a page of options made of a report', () => {
  const RADIOS = `${ORIGIN}/mypreferences/d/profile-viewing-options`;
  const radio = (option: string, more = '', id = `discloseAsProfileViewer__${option}`) =>
    `<input type="radio" name="viewers" id="${id}" ${more}><label for="${id}">${option}</label>`;
  const rows: readonly (readonly [what: string, markup: string, answer: string])[] = [
    ['one is chosen', radio('DISCLOSE_FULL') + radio('HIDE', 'checked'), 'HIDE'],
    ['none is chosen', radio('DISCLOSE_FULL') + radio('HIDE'), 'unknown-value'],
    ['one that is not documented', radio('HIDE') + radio('DISCLOSE_ADA', 'checked'), 'v1'],
    ['of two groups', radio('HIDE', 'checked') + radio('DISCLOSE_FULL').replace('viewers', 'others'), 'several'],
    ['without key', radio('HIDE', 'checked', 'ember1'), 'no-switch'],
    [
      'without key, under the known legend',
      `<fieldset><legend>Profile viewing options</legend>${radio('x', 'value="HIDE" checked', 'ember1')}</fieldset>`,
      'HIDE',
    ],
  ];
  it.each(rows)('reads like the first: %s', (_what, markup, answer) => {
    const { document } = opened(`<main><h1>Ada</h1>${markup}</main>`, RADIOS);
    const made = restored(reportOf(document, RADIOS));
    expect(made.settings.map(({ read }) => read)).toEqual([answer]);
    expect(readingsIn(made).map(({ value, reason }) => reason ?? value)).toEqual([answer]);
  });
});

describe('what is no report', () => {
  it.each(['', '<main></main>', '<!-- Something else -->\n<body></body>'])('is refused: %j', (text) => {
    expect(() => restored(text)).toThrow('The first line is not that of a report');
  });

  it('is one that was cut off', () => {
    const { document } = opened(`<main><h1>A</h1><input role="switch" aria-labelledby="${KEY}"></main>`, SETTING_URL);
    expect(() => restored(reportOf(document).slice(0, -20))).toThrow();
  });
});
