import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../../../src/linkedin/catalogue/settings';
import { definitionsAt } from '../../../src/linkedin/definitions';
import { readSetting } from '../../../src/linkedin/read';
import { structureOf } from '../../../src/linkedin/structure/structure-of';
import { isDisplayed } from '../../fakes/displayed';
import { restored } from '../../fixtures/structures';
import { TABLE } from '../../fixtures/table';

const ORIGIN = 'https://www.linkedin.com';

describe('a page made of a report', () => {
  // As they are when they have been loaded; what they do later is for the readers' own tests.
  const rows = TABLE.flatMap(({ id, html, address, notInJsdom }) =>
    typeof html === 'string' && notInJsdom === undefined ? [[id, html, `${ORIGIN}${address}`] as const] : [],
  );
  it.each(rows)('reads like the first: %s', (_id, html, url) => {
    const { document } = new JSDOM(html, { url, runScripts: 'dangerously', pretendToBeVisual: true }).window;
    const view = { status: 200, restored: false, openedHere: true, visible: isDisplayed };
    const report = structureOf(document, { address: url, version: '0.1.0', view });
    const made = restored(report);
    const first = definitionsAt(url, SETTINGS).map((definition) => readSetting(document, definition, view));
    const second = made.settings.map(({ definition }) => readSetting(made.document, definition, made.view));
    const told = (passes: typeof first) =>
      passes.map(({ value, reason, rung, unsure, isFramed }) => ({ value, reason, rung, unsure, isFramed }));
    expect(told(second), report).toEqual(told(first));
    expect(made.settings.map(({ read }) => read)).toEqual(first.map(({ value, reason }) => value ?? reason));
  });
});
