import { REASONS } from '../../../src/core/reading';
import { REGIONS } from '../../../src/core/region';
import type { Situation } from '../../../src/popup/situation';
import { viewOf } from '../../../src/popup/view';
import { type Given, SITUATIONS, settingPlace, situationGiven, UNWATCHED, WATCHED } from '../../popup/situations';
import { WORDS } from '../../ui/words';
import { aYearBefore, heldOf, OTHERS } from './held';
import { press, type Row, says, type Tab, unfold } from './row';

/** Those of the popup's own tests, and what only a picture tells apart. */
const GIVEN: Readonly<Record<string, Given>> = {
  ...SITUATIONS,
  'newest erased': { marks: ['on f', 'off f'], erased: [2] },
  'drift elsewhere': { marks: ['off f', 'off f !allowAdsByAge @A', 'on f found !allowAdsByAge @A'], exported: 3 },
  'another page in front': {
    marks: ['off f', 'off f !allowAdsByAge'],
    place: settingPlace({ settings: [{ id: 'allowAdsByAge', name: 'Age range, for ads' }] }),
  },
};

const STRUCTURE =
  '<!-- Opt-Out Witness 0.1.0; page opened here; several; expected: ? -->\n<body>\n  <main></main>\n</body>\n';

const IMPORTED: Row = {
  ...rowOf('imported', {}),
  held: { imported: OTHERS.imported },
  shows: 'An imported record says: off',
};

/** Alike but for their words, so one browser is enough. */
const WORDED: readonly Row[] = [
  ...REASONS.map((reason) => rowOf(`reason ${reason}`, { marks: [reason], place: WATCHED })),
  ...REGIONS.map((region) => ({
    ...rowOf(`region ${region}`, { marks: ['on f', 'off f found'] }),
    options: { region },
    act: unfold,
  })),
].map((row) => ({ ...row, in: 'chromium' }) as const);

const OLD = rowOf('reminder due', { marks: ['on f', 'off f found'] });

const PRESSED: readonly Row[] = [
  { ...OLD, held: aYearBefore(OLD.held ?? {}), options: { reminder: 90 }, shows: 'Settings can change; check again.' },
  {
    ...rowOf('pressed structure', { marks: ['several'], place: WATCHED }),
    tab: { ...tabOf(WATCHED), structure: STRUCTURE },
    act: async (view) => {
      await press(view, 'Copy a report of this page’s structure');
      await says(view, 'Report of this page’s structure');
    },
  },
  {
    ...rowOf('pressed both folds', { marks: ['off f'], exported: 1 }),
    act: unfold,
  },
  {
    ...rowOf('region us on again', { marks: ['on f @A', 'off s seen @A', 'off f @A', 'on f found @A'] }),
    options: { region: 'us' },
    act: unfold,
  },
  {
    ...rowOf('pressed check', { marks: ['on f'], place: WATCHED }),
    act: async (view) => {
      await press(view, 'Check this page now');
      await says(view, 'Read again just now');
    },
  },
  {
    ...rowOf('pressed check without answer', { marks: ['on f'], place: WATCHED }),
    tab: tabOf(UNWATCHED),
    act: async (view) => {
      await press(view, 'Reload the page and check');
      await says(view, 'Reading …');
    },
  },
];

/** Every state of the popup. */
export const POPUP_ROWS: readonly Row[] = [
  ...Object.entries(GIVEN).map(([name, given]) => rowOf(name, given)),
  IMPORTED,
  ...WORDED,
  ...PRESSED,
];

/** What the pure function says of a situation is what the built popup must show. */
export function rowOf(name: string, given: Given): Row {
  const { card } = viewOf(situationGiven(given), WORDS);
  return {
    name: `popup-${name.replaceAll(/\W+/g, '-')}`,
    page: 'popup/index.html',
    held: heldOf(given),
    tab: tabOf(given.place ?? { at: 'elsewhere' }),
    access: given.access ?? true,
    shows: card.headline,
    ...(given.refusal && given.refusal !== 'full' && { store: given.refusal }),
  };
}

function tabOf(place: Situation['place']): Tab {
  if (place.at === 'sign-in') return { address: 'https://www.linkedin.com/uas/login' };
  if (place.at === 'elsewhere') return { address: 'https://example.org/' };
  const { address, page } = place;
  return { address, page, checked: { ok: true, value: 'nothing-new' } };
}
