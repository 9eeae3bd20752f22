import { DRAFT, SIZE } from '../../report/picture/draft';
import { EVERY_SETTING, FEW, heldOf, LIFE_HELD, many, marked, OTHERS, STAMPED, TWO_ACCOUNTS } from './held';
import { NEXT } from './next-rows';
import { OPTIONS, OVERVIEW, WELCOME } from './overview-rows';
import { FILES, KEEPING, RECORDS } from './records-rows';
import { choose, press, type Row, report, says, unfold } from './row';

const EMPTY: readonly Row[] = [
  report('overview', 'empty', 'Not read yet'),
  report('records', 'empty', 'Nothing recorded yet.'),
  report('history', 'empty', 'No entries yet.'),
  report('audit', 'empty', 'Open next unread'),
  report('options', 'defaults', 'Options'),
  report('options', 'sharing', 'This is all that would be shared:', { held: FEW }),
  report('about', 'about', 'About'),
  report('picture', 'empty', 'No picture is waiting.'),
];

const CLOSED: readonly Row[] = ['overview', 'records', 'history', 'audit'].flatMap((section) => [
  report(section, 'cannot open', 'History cannot be opened', { store: 'cannot-open' }),
  report(section, 'newer version', 'History is from a newer version', { store: 'newer-version' }),
  report(section, 'lost', 'The history that was here is gone', { store: 'lost' }),
]);

const HISTORY: readonly Row[] = [
  report('history', 'one entry', 'Details of entry 1', { held: heldOf({ marks: ['off f'] }) }),
  report('history', 'few entries', 'could not read', { held: FEW }),
  report('history', 'every kind', 'Details of entry 9', { held: LIFE_HELD, act: unfold }),
  report('history', 'several settings', 'Age range, for ads', { held: EVERY_SETTING }),
  report('history', 'policy events', 'Details of entry 9', {
    held: LIFE_HELD,
    act: async (view) => {
      await choose(view, 'Show policy events');
      await says(view, 'Sources read');
    },
  }),
  report('history', 'two accounts', 'Details of entry 4', { held: TWO_ACCOUNTS }),
  report('history', 'damaged', 'cannot be read', { held: heldOf({ marks: ['on f', 'off f'], damaged: [1] }) }),
  report('history', 'stamped', 'Time authority of the tests', { held: STAMPED }),
  report('history', 'other histories', 'Imported record', { held: OTHERS, act: unfold }),
  report('history', 'very long', 'of 10000', { held: many(10_000), in: 'chromium' }),
  report('history', 'erase asked', 'Details of entry 3', {
    held: FEW,
    act: async (view) => {
      await press(view, 'Details of entry 3');
      await press(view, 'Erase this entry');
      await says(view, 'Its place in the chain stays');
    },
  }),
  report('history', 'erased one', 'Details of entry 2', {
    held: FEW,
    act: async (view) => {
      await press(view, 'Details of entry 2');
      await press(view, 'Erase this entry');
      await says(view, 'Its place in the chain stays');
      await press(view, 'Erase this entry');
      await says(view, 'Entry 2 was erased.');
    },
  }),
];

const AUDIT: readonly Row[] = [
  report('audit', 'main setting alone', '1 of ', { held: heldOf({ marks: ['off f'] }) }),
  report('audit', 'every setting', 'All settings are read', { held: EVERY_SETTING }),
  report('audit', 'details', 'All settings are read', { held: EVERY_SETTING, act: unfold }),
  report('audit', 'what differs', 'All settings are read', {
    held: EVERY_SETTING,
    act: (view) => choose(view, 'Show just what differs from the recommendation'),
  }),
  report('audit', 'two accounts', 'Account', { held: TWO_ACCOUNTS }),
  report('audit', 'could not read and drift', 'The change was not seen here', {
    held: {
      sealed: marked([
        'no-switch',
        'off f !allowAdsByAge @A',
        'on f found !allowAdsByAge @A',
        'off s !allowAdsByGender @A',
        'off f !allowConversionTrackings @A',
        'several !allowConversionTrackings',
      ]),
    },
  }),
  report('audit', 'no access', 'does not let this extension read', { held: FEW, access: false }),
];

const PICTURE: readonly Row[] = [
  report('picture', 'waits', 'Not kept yet.', { held: FEW, draft: DRAFT }),
  report('picture', 'cut off', 'Not kept yet.', {
    held: FEW,
    draft: DRAFT,
    act: async (view) => {
      await view.evaluate(`(() => {
        const slider = document.querySelector('input[type="range"]');
        slider.value = '120';
        slider.dispatchEvent(new Event('input', { bubbles: true }));
      })()`);
      await says(view, `${SIZE.width - 120} ×`);
    },
  }),
  report('picture', 'kept', 'Not kept yet.', {
    held: FEW,
    draft: DRAFT,
    act: async (view) => {
      await press(view, 'Keep this picture');
      await says(view, 'Picture kept');
    },
  }),
  report('picture', 'thrown away', 'Not kept yet.', {
    held: FEW,
    draft: DRAFT,
    act: async (view) => {
      await press(view, 'Throw it away');
      await says(view, 'Picture thrown away.');
    },
  }),
];

/** Every state of every section. */
export const REPORT_ROWS: readonly Row[] = [
  ...WELCOME,
  ...OVERVIEW,
  ...OPTIONS,
  ...EMPTY,
  ...CLOSED,
  ...HISTORY,
  ...AUDIT,
  ...RECORDS,
  ...FILES,
  ...KEEPING,
  ...PICTURE,
  ...NEXT,
];
