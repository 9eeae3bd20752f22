import type { View } from '../../../scripts/browser/types.mjs';
import type { Language } from '../../../src/core/language';
import { wordsIn } from '../../ui/words';
import { EVERY_SETTING, FEW, heldOf, LIFE_HELD } from './held';
import { type Row, report, unfold } from './row';

type Shown = readonly [key: string, given?: Partial<Row>];

const SECTIONS: Readonly<Record<string, Shown>> = {
  overview: ['overview_todo', { held: FEW }],
  history: ['history_number', { held: LIFE_HELD, act: unfold }],
  audit: ['audit_group_advertising', { held: EVERY_SETTING }],
  records: ['export_title', { held: FEW, act: unfold }],
  next: ['next_object_title', { held: FEW, act: unfold }],
  options: ['option_looks', { held: FEW }],
  about: ['about_version', {}],
};

const MARKS: Readonly<Record<string, readonly [marks: readonly string[], key: string]>> = {
  unread: [[], 'state_unread'],
  on: [['on f'], 'state_on'],
  off: [['on f', 'off f found'], 'state_off'],
  unknown: [['several'], 'state_unknown'],
};

/** The popup, the report and the welcome page in a language. */
export function rowsIn(language: Language): Row[] {
  const { texts } = wordsIn(language);
  const options = { language, region: 'uk' } as const;
  const popups = Object.entries(MARKS).map(([name, [marks, key]]) => ({
    name: `popup-${name}`,
    page: 'popup/index.html',
    held: heldOf({ marks }),
    tab: { address: 'https://example.org/' },
    shows: texts(key),
    act: unfold,
  }));
  const sections = Object.entries(SECTIONS).map(([section, [key, given]]) =>
    report(section, 'words', texts(key), given),
  );
  const welcome = { name: 'welcome', page: 'welcome/index.html', shows: texts('welcome_pin') };
  return [...popups, ...sections, welcome].map((row) => ({ ...row, options, name: `${language}-${row.name}` }));
}

/** As texts of a language that needs more room: each word with two fifths more of its letters. */
const LONGER = `(() => {
  const longer = (text) => text.replace(/\\p{L}{3,}/gu, (word) => word + word.slice(0, Math.ceil(word.length * 0.4)));
  for (const one of document.querySelectorAll('[aria-label]')) one.ariaLabel = longer(one.ariaLabel);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (/^(script|style|textarea|pre)$/.test(node.parentElement.localName)) continue;
    node.data = longer(node.data);
  }
  return null;
})()`;
const FROM_THE_RIGHT = `(() => { document.documentElement.dir = 'rtl'; return null; })()`;

const after = (deed: string) => (row: Row) => ({
  ...row,
  act: async (view: View, world: Parameters<NonNullable<Row['act']>>[1]) => {
    await row.act?.(view, world);
    await view.evaluate(deed);
  },
});

/** The same in English, with longer words, and from right to left. */
export const STRETCHED: readonly Row[] = [
  ...rowsIn('en').map((row) => ({ ...after(LONGER)(row), name: row.name.replace('en-', 'longer-') })),
  ...rowsIn('en').map((row) => ({ ...after(FROM_THE_RIGHT)(row), name: row.name.replace('en-', 'rtl-') })),
];
