/** Pages made to mislead or to tire a reader. What counts is the work that is asked for, never time. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../../src/linkedin/catalogue/settings';
import { definitionOf } from '../../src/linkedin/definitions';
import { KEY } from '../fixtures/words';
import { MAIN } from './setting-named';

describe('a key of the catalogue that holds', () => {
  const KEYS = {
    'a quotation mark': 'a"b',
    'an apostrophe': "a'b",
    'a bracket': 'a]b',
    'a backslash': 'a\\b',
    'an escape': 'a\\22b',
    'a whole selector': '"],[role=switch],[x="',
    'a comma': 'a,b',
    'a star': '*',
    'a name of every object': '__proto__',
    'letters of other scripts': 'clé鍵',
  };
  const PLACES = ['aria-labelledby', 'id', 'option-ids', 'container-class'] as const;

  /** The control of a key, marked at this place. */
  function marked(document: Document, place: (typeof PLACES)[number], key: string): Element {
    const box = document.body.appendChild(document.createElement('div'));
    const control = box.appendChild(document.createElement(place === 'container-class' ? 'select' : 'input'));
    if (place === 'option-ids') {
      control.setAttribute('type', 'radio');
      control.id = `${key}__A`;
    } else if (place === 'container-class') box.className = `dropdown-container_${key}`;
    else {
      control.setAttribute('role', 'switch');
      control.setAttribute(place, key);
    }
    return control;
  }

  const rows = PLACES.flatMap((place) => Object.entries(KEYS).map(([what, is]) => [what, place, is] as const));
  it.each(rows)('%s, in %s: its selector is valid, and matches that key alone', (_what, place, is) => {
    const { document } = new JSDOM('<!doctype html>').window;
    const controls = [...Object.values(KEYS), 'a', 'b', KEY].map((key) => [key, marked(document, place, key)] as const);
    const { keyed } = definitionOf({ ...MAIN, key: { in: place, is } }, SETTINGS);
    const one = controls.find(([key]) => key === is)?.[1];
    // What stands in a list of names is split by spaces, so a key with a space is found nowhere.
    const isSplit = /\s/.test(is) && ['aria-labelledby', 'container-class'].includes(place);
    expect([...document.querySelectorAll(keyed ?? '')]).toEqual(isSplit ? [] : [one]);
  });

  it('a line end stays a text', () => {
    const { document } = new JSDOM('<!doctype html>').window;
    const one = marked(document, 'id', 'a\nb');
    const { keyed } = definitionOf({ ...MAIN, key: { in: 'id', is: 'a\nb' } }, SETTINGS);
    expect([...document.querySelectorAll(keyed ?? '')]).toEqual([one]);
  });
});
