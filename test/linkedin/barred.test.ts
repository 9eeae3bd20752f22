/** What stands before every control, and what is told where there are too many of a kind. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../../src/linkedin/catalogue/settings';
import { definitionOf } from '../../src/linkedin/definitions';
import { readSetting } from '../../src/linkedin/read';
import type { View } from '../../src/linkedin/view';
import { KEY } from '../fixtures/words';

const settingThat = (is: (one: (typeof SETTINGS)[number]) => boolean) => {
  const found = SETTINGS.find(is);
  if (found === undefined) throw new Error('the catalogue has no such setting');
  return definitionOf(found, SETTINGS);
};
const MAIN = settingThat(({ id }) => id === KEY);
const UNKEYED = settingThat(({ key, control }) => key === null && control === 'switch');

const VIEW: View = {
  status: 200,
  restored: false,
  openedHere: true,
  visible: (element) => !element.closest('[hidden]'),
};
const OFF = `<button role="switch" aria-labelledby="${KEY}" aria-checked="false"></button>`;

/** The value that a page shows, or why there is none. */
function shown(panel: string, view: View = VIEW, definition = MAIN): string | undefined {
  const { document } = new JSDOM(`<main><h1>${definition.name}</h1>${panel}</main>`).window;
  const { value, reason } = readSetting(document, definition, view);
  return value ?? reason;
}

describe('a switch that is off', () => {
  it.each([
    [undefined, 'off'],
    [0, 'off'],
    [200, 'off'],
    [399, 'off'],
    [400, 'error-page'],
    [404, 'error-page'],
    [500, 'error-page'],
  ])('on a page of status %s: %s', (status, said) => {
    expect(shown(OFF, { ...VIEW, status })).toBe(said);
  });

  const password = '<input type="password">';
  const hidden = (markup: string) => `<p hidden>${markup}</p>`;
  it.each([
    ['a sign-in', 'signed-out', password],
    ['a sign-in that is not displayed', 'off', hidden(password)],
    ['more of them than are looked at', 'signed-out', hidden(password.repeat(501))],
    ['another', 'several', OFF],
    ['as many that are not displayed as are looked at', 'off', hidden(OFF.repeat(499))],
    ['more of them than are looked at', 'several', hidden(OFF.repeat(500))],
    ['more headings than are looked at', 'off', '<h2>x</h2>'.repeat(500)],
  ])('beside %s: %s', (_what, said, beside) => {
    expect(shown(beside + OFF)).toBe(said);
  });

  it('of a setting without a key is found by its name, whatever elements there are', () => {
    const named = `<null></null><button role="switch" aria-label="${UNKEYED.name}" aria-checked="false"></button>`;
    expect(shown(named, VIEW, UNKEYED)).toBe('off');
  });
});
