/** Pages whose names, shapes and masses are made to lead a reader astray. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { REASONS } from '../../src/core/reading';
import { SETTINGS } from '../../src/linkedin/catalogue/settings';
import { definitionOf } from '../../src/linkedin/definitions';
import { ownLinks } from '../../src/linkedin/member';
import { readSetting } from '../../src/linkedin/read';
import { page, toggle } from '../fixtures/build';
import { KEY, LABEL } from '../fixtures/words';
import { reportOf } from './structure/report-of';

const MAIN = SETTINGS.find(({ id }) => id === KEY);
if (MAIN === undefined) throw new Error('the catalogue has no main setting');
const SETTING = definitionOf(MAIN, SETTINGS);
/** Milliseconds for pages of many thousand elements on a machine that is busy with other suites. */
const A_WHILE = 60_000;

function read(html: string) {
  const { window } = new JSDOM(html);
  const { document } = window;
  const visible = (element: Element) => !element.closest('[hidden]');
  const view = { status: 200, restored: false, openedHere: true, visible };
  const links = ownLinks(document);
  return { ...readSetting(document, SETTING, view), links };
}

/** Names of what a reader asks of an element or a document: a field of a form by that name stands in its place. */
const NAMES = [
  ...['attributes', 'children', 'getAttribute', 'hasAttribute', 'matches', 'closest', 'querySelector', 'tagName'],
  ...[
    'querySelectorAll',
    'parentElement',
    'parentNode',
    'textContent',
    'localName',
    'checked',
    'disabled',
    'id',
    'labels',
  ],
  ...[
    'documentElement',
    'body',
    'defaultView',
    'getElementById',
    'location',
    'nodeType',
    'ownerDocument',
    'style',
    'name',
  ],
];
const within = (name: string, state: string) =>
  `<form id="f" name="${name}"><input name="${name}" value="x"><input name="${name}" id="${name}">${state}</form>
   <img name="${name}"><img name="${name}"><embed name="${name}"><object id="${name}"></object>`;

describe('a page whose fields are called as what a reader asks', () => {
  const offs: string[] = [];
  it.each(NAMES)('%s: reads as what it shows, or not at all', (name) => {
    const ticked = toggle({ aria: 'true', more: 'checked' });
    const seen = [ticked, toggle()].map((state) => read(page({ panel: within(name, state) })));
    expect(['on', ...REASONS]).toContain(seen[0]?.value ?? seen[0]?.reason);
    expect(['off', ...REASONS]).toContain(seen[1]?.value ?? seen[1]?.reason);
    if (seen[1]?.value === 'off') offs.push(name);
  });

  it('is read all the same, mostly', () => {
    expect(offs.length).toBeGreaterThan(NAMES.length / 2);
  });

  it.each(NAMES)('%s: the report of its structure holds no value of a field', (name) => {
    const { document } = new JSDOM(page({ panel: within(name, toggle()) })).window;
    expect(reportOf(document)).not.toContain('value="x"');
  });
});

const FIFTY_THOUSAND = 50_000;
const deep = (depth: number, inner: string) => `${'<div>'.repeat(depth)}${inner}${'</div>'.repeat(depth)}`;
const on = toggle({ aria: 'true', more: 'checked' });

describe('a page of odd shapes', { timeout: A_WHILE }, () => {
  type Row = readonly [what: string, html: string, shows: readonly (string | undefined)[]];
  const rows: readonly Row[] = [
    ['fifty thousand elements around an on', page({ panel: '<i></i>'.repeat(FIFTY_THOUSAND) + on }), ['on']],
    ['an on five hundred levels deep', page({ panel: deep(500, on) }), ['on']],
    ['the same id a thousand times', page({ panel: `<p id="${KEY}">x</p>`.repeat(1000) + on }), ['on', 'several']],
    ['an on, and an off of the same id', page({ panel: on + toggle() }), ['several']],
    [
      'a switch drawn within a picture',
      page({ panel: `<svg><foreignObject>${toggle()}</foreignObject></svg>` }),
      ['off'],
    ],
    [
      'a switch of another namespace',
      page({ panel: `<svg><g role="switch" aria-labelledby="${KEY}" aria-checked="false"/></svg>` }),
      ['off', 'no-switch'],
    ],
    [
      'a switch of formulas',
      page({ panel: `<math><mi role="switch" aria-labelledby="${KEY}" aria-checked="mixed"></mi></math>` }),
      ['unknown-value', 'no-switch'],
    ],
    ['a switch in a template', page({ panel: `<template>${toggle()}</template>` }), ['no-switch']],
    ['a switch in a comment', page({ panel: `<!-- ${toggle()} -->` }), ['no-switch']],
    [
      'a switch in a text',
      page({ panel: `<textarea>${toggle()}</textarea><noscript>${toggle()}</noscript>` }),
      ['no-switch', 'off'],
    ],
    [
      'a declared shadow root',
      page({ panel: `<div><template shadowrootmode="closed">${toggle()}</template></div>` }),
      ['no-switch'],
    ],
    [
      'a label in disguise',
      page({ panel: toggle({ key: null, label: `\u202E${LABEL}\u2066` }) }),
      ['off', 'no-switch'],
    ],
  ];
  it.each(rows)('%s', (_what, html, shows) => {
    const seen = read(html.replace('<h1>Data for Generative AI Improvement</h1>', '<h1>Something</h1>'));
    expect(shows).toContain(seen.value ?? seen.reason);
    expect(seen.links).toEqual([]);
  });
});
