/** Each setting on the pages of all others: a stranger's value must never become its own. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../../src/linkedin/catalogue/settings';
import { definitionOf } from '../../src/linkedin/definitions';
import { readSetting } from '../../src/linkedin/read';
import { SETTING_ROWS, type SettingDocument, settingDocuments } from '../fixtures/settings';

const DEFINITIONS = SETTINGS.map((setting) => definitionOf(setting, SETTINGS));
const visible = (element: Element) => !element.closest('[hidden]');
const ELSEWHERE = ['no-switch', 'too-slow', 'several'];

/** The page as its program has drawn it. */
function drawn({ address, html }: SettingDocument): Document {
  return new JSDOM(html, { url: `https://www.linkedin.com${address}`, runScripts: 'dangerously' }).window.document;
}

/** The same in words that no version knows. */
function inOtherWords(one: SettingDocument): Document {
  const document = drawn(one);
  for (const words of document.querySelectorAll('h1, label, legend')) words.textContent = 'Einstellung';
  return document;
}

type View = Parameters<typeof readSetting>[2];

/** What each setting is read as, of those that are, and why the others are not. */
function readAll(document: Document, view: View) {
  const seen = DEFINITIONS.map((definition) => ({ id: definition.id, ...readSetting(document, definition, view) }));
  const values = seen.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value] as const]));
  return { values: Object.fromEntries(values), reasons: seen.flatMap(({ reason }) => reason ?? []) };
}

const isKeyed = ({ shown }: SettingDocument) =>
  SETTING_ROWS.some(({ id, marked }) => id in shown && marked !== 'undocumented');

describe.each([true, false])('with the document opened at its address: %s', (openedHere) => {
  const view = { status: 200, restored: false, openedHere, visible };

  it.each(settingDocuments)('$address as $shown: each setting reads itself, and no other anything', (one) => {
    const { values, reasons } = readAll(drawn(one), view);
    expect(values).toEqual(one.shown);
    expect(reasons.filter((why) => !ELSEWHERE.includes(why))).toEqual([]);
  });

  it.each(settingDocuments.filter(isKeyed))('$address as $shown, in other words: the same by its key', (one) => {
    const { values, reasons } = readAll(inOtherWords(one), view);
    expect(values).toEqual(one.shown);
    expect(reasons.filter((why) => !ELSEWHERE.includes(why))).toEqual([]);
  });

  it.each(settingDocuments.filter((one) => !isKeyed(one)))('$address as $shown, in other words: none is off', (one) => {
    // An on is the cautious answer on a page that was opened at the setting's own address.
    const { values } = readAll(inOtherWords(one), view);
    expect(Object.values(values).filter((value) => value !== 'on' || !openedHere)).toEqual([]);
  });
});
