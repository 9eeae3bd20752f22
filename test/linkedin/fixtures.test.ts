/** The table of fixtures, read once when all is drawn. What comes before, and what follows acts, is for the watch's own test. */
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MAIN_SETTING } from '../../src/core/setting';
import { SETTINGS } from '../../src/linkedin/catalogue/settings';
import { definitionsAt } from '../../src/linkedin/definitions';
import { readSetting } from '../../src/linkedin/read';
import { isDisplayed } from '../fakes/displayed';
import { type Expected, type Fixture, LASTS } from '../fixtures/fixture';
import { TABLE } from '../fixtures/table';

const ORIGIN = 'https://www.linkedin.com';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What only looking again and again can tell, or is recorded under another name. */
const NOT_IN_ONE_LOOK = [
  'busy-for-ever',
  'replaced-all-the-time-off',
  'address-replaced-keyed',
  'address-replaced-unkeyed',
  'options-unknown-token',
];

/** What each setting that lives there is read as, when the page's own program has had its time. */
function readOnce({ html, address, status = 200, lasts = LASTS }: Fixture & { readonly html: string }) {
  const url = `${ORIGIN}${address}`;
  const { window } = new JSDOM(html, { url, runScripts: 'dangerously', pretendToBeVisual: true });
  vi.advanceTimersByTime(lasts);
  const view = { status, restored: false, openedHere: true, visible: isDisplayed };
  const passes = definitionsAt(url, SETTINGS).map((one) => [one.id, readSetting(window.document, one, view)] as const);
  window.close();
  return Object.fromEntries(passes.map(([id, { value, reason }]) => [id, value ?? reason]));
}

const inShort = (one: Expected) => ('reason' in one ? one.reason : one.value);

describe('every fixture in which the member does nothing', () => {
  const rows = TABLE.filter(
    ({ id, acts, redirect, notInJsdom }) =>
      acts.length === 0 && !redirect && !notInJsdom && !NOT_IN_ONE_LOOK.includes(id),
  );
  const still = rows.filter((row): row is Fixture & { html: string } => typeof row.html === 'string');
  it.each(still.map((row) => [row.id, row] as const))('%s', (_id, row) => {
    const last = new Map(row.expect.map((one) => [one.setting ?? MAIN_SETTING, inShort(one)]));
    expect(readOnce(row)).toMatchObject(Object.fromEntries(last));
  });
});
