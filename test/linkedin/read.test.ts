import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { REASONS } from '../../src/core/reading';
import { SETTINGS } from '../../src/linkedin/catalogue/settings';
import { definitionOf } from '../../src/linkedin/definitions';
import { ownLinks } from '../../src/linkedin/member';
import { readSetting } from '../../src/linkedin/read';
import { KEY, LABEL, NAME } from '../fixtures/words';
import { draw, pages } from './random-page';

const [MAIN] = SETTINGS;
if (MAIN === undefined) throw new Error('the catalogue has a setting');
const SETTING = definitionOf(MAIN, SETTINGS);
const RUNS = { numRuns: 600 };
/** Milliseconds for so many documents on a machine that is busy with other suites. */
const A_WHILE = 60_000;

const { document } = new JSDOM('<!doctype html>').window;
const visible = (element: Element) => !element.closest('[hidden]');
const views = fc.record({
  status: fc.constantFrom(200, 200, 200, 0, 404, 999),
  restored: fc.boolean(),
  openedHere: fc.boolean(),
  visible: fc.constant(visible),
});

/** Whether an off is true, by the plainest of rules: one switch is there to be seen, and it is really off. */
function isOff(restored: boolean): boolean {
  const every = [...document.getElementsByTagName('*')];
  const switches = every.filter((one) => one.getAttribute('role') === 'switch');
  const keyed = switches.filter((one) => (one.getAttribute('aria-labelledby') ?? '').split(' ').includes(KEY));
  const seen = (keyed.length > 0 ? keyed : switches).filter(visible);
  const inMain = seen.filter((one) => one.closest('main, [role=main]') !== null);
  const hasMain = every.some((one) => one.localName === 'main' || one.getAttribute('role') === 'main');
  const [only, ...others] = keyed.length === 0 && hasMain ? inMain : seen;
  if (only === undefined || others.length > 0) return false;
  return (keyed.length > 0 || isNamed()) && !isDisabled(only) && showsOff(only, restored);
}

/** Nothing that tells the state says on, and something says off; a box is off when it is not ticked. */
function showsOff(control: Element, restored: boolean): boolean {
  const said = ['aria-checked', 'aria-pressed'].map((name) => control.getAttribute(name)).filter((one) => one);
  if (control.localName !== 'input') return said.length > 0 && said.every((one) => one === 'false');
  const box = control as HTMLInputElement;
  const isUnticked = box.type === 'checkbox' && !box.checked && !box.indeterminate;
  return isUnticked && (box.getAttribute('aria-checked') || 'false') === 'false' && !(restored && box.defaultChecked);
}

/** Disabled by itself, by a field set around it, or by what it says of itself or of what it stands in. */
function isDisabled(control: Element): boolean {
  for (let one: Element | null = control; one !== null; one = one.parentElement) {
    const counts = one === control ? ['INPUT', 'BUTTON', 'SELECT', 'FIELDSET'] : ['FIELDSET'];
    if (one.getAttribute('aria-disabled') === 'true') return true;
    if (one.hasAttribute('disabled') && counts.includes(one.tagName)) return true;
  }
  return false;
}

/** Whether the setting's name or its switch's label stands anywhere on the page. */
function isNamed(): boolean {
  const labels = [...document.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label'));
  const words = [document.body.textContent, ...labels].join(' ').toLowerCase();
  return [NAME, LABEL].some((known) => words.includes(known.toLowerCase()));
}

describe('on whatever page', { timeout: A_WHILE }, () => {
  it('a reading never throws, and is a value or a reason of the closed list', () => {
    fc.assert(
      fc.property(pages, views, (nodes, view) => {
        draw(document, nodes);
        const { value, reason, words, rung } = readSetting(document, SETTING, view);
        expect(['on', 'off', ...REASONS]).toContain(value ?? reason);
        expect(value !== undefined && (reason !== undefined || rung === undefined)).toBe(false);
        expect(Math.max(words.heading.length, words.control.length)).toBeLessThanOrEqual(300);
        ownLinks(document);
      }),
      RUNS,
    );
  });

  it('an off is an off: one visible switch of this setting that is really off', () => {
    let offs = 0;
    fc.assert(
      fc.property(pages, views, (nodes, view) => {
        draw(document, nodes);
        const { value } = readSetting(document, SETTING, view);
        if (value !== 'off') return;
        offs += 1;
        const hasPassword = [...document.querySelectorAll('input')].some(
          (one) => one.type === 'password' && visible(one),
        );
        expect(isOff(view.restored)).toBe(true);
        expect(view.status < 400 && !hasPassword).toBe(true);
      }),
      RUNS,
    );
    // Otherwise the pages would be too wild to say anything.
    expect(offs).toBeGreaterThan(RUNS.numRuns / 100);
  });

  it('a reading changes nothing', () => {
    fc.assert(
      fc.property(pages, views, (nodes, view) => {
        draw(document, nodes);
        const before = document.documentElement.outerHTML;
        readSetting(document, SETTING, view);
        return document.documentElement.outerHTML === before;
      }),
    );
  });
});
