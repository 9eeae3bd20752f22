/** A control without a key: when it is taken for the setting's own, by what, and when never. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { ControlDefinition } from '../../src/core/setting';
import { SETTINGS } from '../../src/linkedin/catalogue/settings';
import { definitionOf } from '../../src/linkedin/definitions';
import { readSetting } from '../../src/linkedin/read';
import { LABEL, NAME } from '../fixtures/words';

const definitionNamed = (id: string): ControlDefinition => {
  const found = SETTINGS.find((one) => one.id === id);
  if (found === undefined) throw new Error(`the catalogue has no ${id}`);
  return definitionOf(found, SETTINGS);
};
const OURS = definitionNamed('allowDataForGenerativeAI');
/** What pages call another setting, as labels are compared: letters alone. */
const [THEIRS = ''] = OURS.others.labels;
const STRANGE = 'Something else';

const box = (more = '') => `<input type="checkbox" role="switch" ${more}>`;
const labelled = (label: string, more = '') => `<label>${label}${box(more)}</label>`;

type Given = { readonly openedHere?: boolean; readonly restored?: boolean; readonly definition?: ControlDefinition };

function passOver(document: Document, { definition = OURS, openedHere = true, restored = false }: Given = {}) {
  const view = { status: 200, restored, openedHere, visible: (one: Element) => !one.closest('[hidden]') };
  return readSetting(document, definition, view);
}

const documentOf = (heading: string, control: string) =>
  new JSDOM(`<main><h1>${heading}</h1>${control}</main>`).window.document;

/** What is read, and whether only the heading or an on speaks for it. */
function shown(heading: string, control: string, given?: Given): string {
  const { value, reason, unsure } = passOver(documentOf(heading, control), given);
  return `${value ?? reason}${unsure ? ' unsure' : ''}`;
}

describe('a sole switch', () => {
  const theirOn = labelled(THEIRS, 'checked');
  type Row = readonly [what: string, heading: string, control: string, shows: string, given?: Given];
  const rows: readonly Row[] = [
    ['by its own label', STRANGE, labelled(LABEL), 'off'],
    ['by its own label, after in-app navigation', STRANGE, labelled(LABEL), 'off', { openedHere: false }],
    ['by the page’s heading alone', NAME, labelled(STRANGE), 'off unsure'],
    ['by the heading alone, after in-app navigation', NAME, labelled(STRANGE), 'no-switch', { openedHere: false }],
    ['by the heading, where something else labels it', NAME, box('aria-labelledby="x"'), 'no-switch'],
    ['by nothing, off', STRANGE, labelled(STRANGE), 'no-switch'],
    ['by nothing, on', STRANGE, labelled(STRANGE, 'checked'), 'on unsure'],
    ['named as another setting, below our heading', NAME, labelled(THEIRS), 'no-switch'],
    ['named as another setting, on', STRANGE, theirOn, 'no-switch'],
    ['below another setting’s heading, on', THEIRS, labelled(STRANGE, 'checked'), 'no-switch'],
  ];
  for (const [what, heading, control, shows, given] of rows) {
    it(`${what}: ${shows}`, () => expect(shown(heading, control, given)).toBe(shows));
  }

  it('is not told by a heading that stands over several settings', () => {
    const shared = { ...OURS, trusts: { heading: false, on: false } };
    expect(shown(NAME, labelled(STRANGE), { definition: shared })).toBe('no-switch');
    expect(shown(NAME, labelled(STRANGE, 'checked'), { definition: shared })).toBe('no-switch');
  });
});

describe('a switch in a frame', () => {
  function framed(control: string) {
    const document = documentOf(NAME, '<iframe></iframe>');
    const inner = document.querySelector('iframe')?.contentDocument;
    if (!inner) throw new Error('the frame holds nothing');
    inner.body.innerHTML = control;
    return { document, inner };
  }

  it('is not told by the heading of the page around it', () => {
    const { value, reason } = passOver(framed(labelled(STRANGE)).document);
    expect(value ?? reason).toBe('no-switch');
  });

  it('may have been unticked by the browser: off over a tick in the markup is none', () => {
    const { document, inner } = framed(labelled(LABEL, 'checked'));
    expect(passOver(document).value).toBe('on');
    Object.assign(inner.querySelector('input') ?? {}, { checked: false });
    const { value, reason, isFramed } = passOver(document);
    expect([value ?? reason, isFramed]).toEqual(['disagreement', true]);
  });
});

describe('a page that is still at work', () => {
  const busyOf = (control: string, readyState = 'complete') => {
    const document = documentOf(NAME, control);
    Object.defineProperty(document, 'readyState', { value: readyState });
    return passOver(document).busy;
  };
  const busy = (state: string) => `<div aria-busy="${state}">${labelled(LABEL)}</div>`;

  it.each([
    ['it is drawn and says nothing', labelled(LABEL), 'complete', false],
    ['it says so above the control', busy('true'), 'complete', true],
    ['it says the contrary', busy('false'), 'complete', false],
    ['it says so elsewhere', `<div aria-busy="true"></div>${labelled(LABEL)}`, 'complete', false],
    ['it is still loading', labelled(LABEL), 'interactive', true],
    ['without a control, it says so', '<div aria-busy="true"></div>', 'complete', true],
    ['without a control, it is still loading', '', 'loading', true],
    ['without a control, it says nothing', '', 'complete', false],
  ])('%s', (_what, control, readyState, is) => {
    expect(busyOf(control, readyState)).toBe(is);
  });
});
