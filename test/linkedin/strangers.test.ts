/** Each setting on the pages of all others: a stranger's value must never become its own. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../../src/linkedin/catalogue/settings';
import { definitionOf } from '../../src/linkedin/definitions';
import { readSetting } from '../../src/linkedin/read';
import { type SettingDocument, settingDocuments } from '../fixtures/settings';

const DEFINITIONS = SETTINGS.map((setting) => definitionOf(setting, SETTINGS));
const visible = (element: Element) => !element.closest('[hidden]');
const ELSEWHERE = ['no-switch', 'too-slow', 'several'];

/** The page as its program has drawn it. */
function drawn({ address, html }: SettingDocument): Document {
  return new JSDOM(html, { url: `https://www.linkedin.com${address}`, runScripts: 'dangerously' }).window.document;
}

describe.each([true, false])('with the document opened at its address: %s', (openedHere) => {
  const view = { status: 200, restored: false, openedHere, visible };

  it.each(settingDocuments)('$address as $shown: each setting reads itself, and no other anything', (one) => {
    const document = drawn(one);
    const seen = DEFINITIONS.map((definition) => [definition.id, readSetting(document, definition, view)] as const);
    const read = seen.flatMap(([id, { value }]) => (value === undefined ? [] : [[id, value]]));
    expect(Object.fromEntries(read)).toEqual(one.shown);
    const others = seen.filter(([id]) => !(id in one.shown)).map(([, { value, reason }]) => value ?? reason);
    expect(others.filter((why) => !ELSEWHERE.includes(why ?? ''))).toEqual([]);
  });
});
