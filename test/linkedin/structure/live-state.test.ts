import { describe, expect, it } from 'vitest';
import { KEY, LABEL, NAME } from '../../fixtures/words';
import { linesOf } from './lines-of';

const control = <Kind extends Element>(document: Document, selector: string): Kind => {
  const found = document.querySelector<Kind>(selector);
  if (found === null) throw new Error(`nothing matches ${selector}`);
  return found;
};

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
