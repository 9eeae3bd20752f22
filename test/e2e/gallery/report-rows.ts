import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseFiles } from '../../../scripts/browser/choose-files.mjs';
import type { View } from '../../../scripts/browser/types.mjs';
import type { RecordFile } from '../../../src/core/record';
import { stampAt } from '../../fakes/record-of';
import { DRAFT, SIZE } from '../../report/picture/draft';
import { TAMPERED_DIR } from '../../vectors/tampered';
import { aYearBefore, EVERY_SETTING, heldOf, LIFE_HELD, many, marked } from './held';
import { choose, press, pressStamp, type Row, report, says, unfold } from './row';

const tampered = (name: string) => join(TAMPERED_DIR, `${name}.json`);
const FEW = heldOf({ marks: ['on f @A', 'off s seen @A', 'off f @A', 'no-switch'], exported: 2 });
const TWO_ACCOUNTS = heldOf({ marks: ['on f @A', 'off f @B', 'off f @A', 'on f found @A'] });
const STAMPED = { ...FEW, stamps: [stampAt(3)] };
const [first] = LIFE_HELD.sealed ?? [];
const OTHERS = {
  ...FEW,
  earlier: first ? [first] : [],
  // A record by its own check.
  imported: [JSON.parse(readFileSync(tampered('good'), 'utf8')) as RecordFile],
};
const checking =
  (...names: readonly string[]) =>
  (view: View) =>
    chooseFiles(view, 'Check a record', names.map(tampered));
const importing = (name: string) => (view: View) => chooseFiles(view, 'Import', [tampered(name)]);
const saving = (format: string) => (view: View) =>
  view.evaluate(`document.querySelector('[data-format="${format}"]').click()`);

// Runs in the page: a check that never comes to its end.
const NEVER = '(() => { crypto.subtle.verify = () => new Promise(() => undefined); return null; })()';

const EMPTY: readonly Row[] = [
  report('overview', 'empty', 'Not read yet'),
  report('records', 'empty', 'Nothing recorded yet.'),
  report('history', 'empty', 'No entries yet.'),
  report('audit', 'empty', 'Open next unread'),
  report('options', 'defaults', 'Options'),
  report('about', 'about', 'About'),
  report('picture', 'empty', 'No picture is waiting.'),
  report('next', 'steps', 'Object in writing'),
];

const CLOSED: readonly Row[] = ['overview', 'records', 'history', 'audit'].flatMap((section) => [
  report(section, 'cannot open', 'History cannot be opened', { store: 'cannot-open' }),
  report(section, 'newer version', 'History is from a newer version', { store: 'newer-version' }),
]);

const OVERVIEW: readonly Row[] = [
  report('overview', 'on', 'Switch is on', { held: heldOf({ marks: ['on f'] }), options: { region: 'us' } }),
  report('overview', 'off, the day stated', 'Switch is off', {
    held: heldOf({ marks: ['off f'], exported: 1 }),
    options: { region: 'uk' },
    act: async (view) => {
      await press(view, 'I know the day I turned it off');
      await view.evaluate(`(() => {
        const field = document.querySelector('input[type=date]');
        field.value = '2026-01-10';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      })()`);
      await press(view, 'Seal my statement');
      await says(view, 'as you stated');
    },
  }),
  report('overview', 'day asked', 'I know the day', {
    held: heldOf({ marks: ['on f', 'off f found'] }),
    options: { region: 'eu' },
    act: unfold,
  }),
  report('overview', 'day refused', 'Switch is off', {
    held: heldOf({ marks: ['off f'] }),
    options: { region: 'ca' },
    act: async (view) => {
      await unfold(view);
      await press(view, 'Seal my statement');
      await says(view, 'Not sealed');
    },
  }),
  report('overview', 'stamped', 'Off since', {
    held: { ...heldOf({ marks: ['on f', 'off s seen', 'off f'], exported: 3 }), stamps: [stampAt(3)] },
    options: { region: 'other' },
  }),
  report('overview', 'two accounts', 'On again', { held: TWO_ACCOUNTS }),
  report('overview', 'reminder due', 'Check the setting again', {
    held: aYearBefore({ ...heldOf({ marks: ['on f', 'off s seen', 'off f'], exported: 3 }), stamps: [stampAt(3)] }),
    options: { reminder: 90 },
  }),
  report('overview', 'no access', 'No access to the page', { access: false }),
  report('overview', 'every setting', 'Go to the audit', { held: EVERY_SETTING, options: { region: 'cn' } }),
];

const OPTIONS: readonly Row[] = [
  report('options', 'chosen', 'Your region', {
    held: TWO_ACCOUNTS,
    options: { region: 'hk', reminder: 30, theme: 'dark', authority: 'freetsa' },
  }),
  report('options', 'not saved', 'Your region', {
    act: async (view) => {
      await view.evaluate(NO_ROOM);
      await choose(view, '30 days');
      await says(view, 'Not saved: the browser refused.');
    },
  }),
  report('options', 'saved', 'Your region', {
    act: async (view) => {
      await choose(view, 'dark');
      await says(view, 'Saved.');
    },
  }),
];

// Runs in the page: the browser has no room for an option, this once.
const NO_ROOM = `(() => {
  const { local } = (globalThis.browser ?? globalThis.chrome).storage;
  const { set } = local;
  local.set = () => {
    local.set = set;
    return Promise.reject(new Error('QUOTA_BYTES'));
  };
  return null;
})()`;

const WELCOME: readonly Row[] = [
  { name: 'welcome', page: 'welcome/index.html', shows: 'See what LinkedIn' },
  {
    name: 'welcome-no-access',
    page: 'welcome/index.html',
    shows: 'See what LinkedIn',
    access: false,
    act: async (view) => {
      // It asks again when somebody comes back to it.
      await view.evaluate(`dispatchEvent(new Event('focus'))`);
      await says(view, 'does not let this extension read');
    },
  },
  { name: 'welcome-region', page: 'welcome/index.html', shows: 'See what LinkedIn', options: { region: 'eu' } },
];

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

const RECORDS: readonly Row[] = [
  report('records', 'first run', 'on no file yet', { held: heldOf({ marks: ['on f'] }) }),
  report('records', 'few entries', 'Newest entry', { held: FEW }),
  report('records', 'unfolded', 'Newest entry', { held: TWO_ACCOUNTS, act: unfold }),
  report('records', 'one setting', 'one setting alone', {
    held: EVERY_SETTING,
    act: (view) => choose(view, 'one setting alone'),
  }),
  report('records', 'choose entries', 'choose entries', {
    held: LIFE_HELD,
    act: (view) => choose(view, 'choose entries …'),
  }),
  report('records', 'newest hidden', 'The newest reading is left out or erased', {
    held: heldOf({ marks: ['on f', 'off f'], erased: [2] }),
  }),
  report('records', 'damaged', 'entries cannot be read', { held: heldOf({ marks: ['on f', 'off f'], damaged: [1] }) }),
  report('records', 'other histories', 'Other histories', { held: OTHERS }),
  ...['html', 'json', 'csv'].map((format) =>
    report('records', `saved ${format}`, 'Newest entry', {
      held: FEW,
      act: async (view, world) => {
        await saving(format)(view);
        await world.session.waitForDownload();
        await says(view, `.${format}.`);
      },
    }),
  ),
  report('records', 'refused as full', 'Newest entry', {
    held: FEW,
    isFull: true,
    act: async (view) => {
      await view.evaluate(`(() => {
        const field = document.querySelector('input[type="text"]');
        field.value = 'Anna Muster';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      })()`);
      await saving('html')(view);
      await says(view, 'its storage is full');
    },
  }),
];

const FILES: readonly Row[] = [
  report('records', 'checked unchanged', 'Check a record', {
    act: async (view) => {
      await checking('good')(view);
      await says(view, 'What this does not show');
      await unfold(view);
    },
  }),
  report('records', 'checked does not match', 'Check a record', {
    act: async (view) => {
      await checking('signature')(view);
      await says(view, 'Does not match');
    },
  }),
  report('records', 'checked cannot be read', 'Check a record', {
    act: async (view) => {
      await checking('not-json')(view);
      await says(view, 'Cannot be read as a record');
    },
  }),
  report('records', 'checked several', 'Check a record', {
    act: async (view) => {
      await checking('good', 'link', 'malformed')(view);
      await view.waitFor(`document.querySelectorAll('.checked').length === 3`, 10_000);
    },
  }),
  report('records', 'checking', 'Check a record', {
    act: async (view) => {
      await view.evaluate(NEVER);
      await checking('good')(view);
      await says(view, 'Checking good.json');
    },
  }),
  report('records', 'check cancelled', 'Check a record', {
    act: async (view) => {
      await view.evaluate(NEVER);
      await checking('good')(view);
      await press(view, 'Cancel');
      await says(view, 'Cancelled. Nothing was changed.');
    },
  }),
  report('records', 'imported', 'Import', {
    act: async (view) => {
      await importing('good')(view);
      await says(view, 'Imported: ');
    },
  }),
  report('records', 'imported already', 'Import', {
    act: async (view) => {
      await importing('good')(view);
      await says(view, 'Imported: ');
      await importing('good')(view);
      await says(view, 'Already imported. Nothing changed.');
    },
  }),
  report('records', 'import refused', 'Import', {
    act: async (view) => {
      await importing('signature')(view);
      await says(view, 'Not imported: ');
    },
  }),
];

const KEEPING: readonly Row[] = [
  report('records', 'stamped', 'according to Time authority of the tests', { held: STAMPED }),
  report('records', 'stamp received', 'Independent time stamp', {
    held: FEW,
    act: async (view) => {
      await pressStamp(view);
      await says(view, 'Time stamp received');
    },
  }),
  report('records', 'stamp failed', 'Independent time stamp', {
    held: FEW,
    act: async (view) => {
      await view.evaluate(`document.querySelector('.stamps label:nth-of-type(2) input').click()`);
      await view.waitFor(`document.querySelector('.stamps label:nth-of-type(2) input').checked`);
      await pressStamp(view);
      await says(view, 'did not answer');
    },
  }),
  report('records', 'offline', 'Independent time stamp', {
    held: FEW,
    act: async (view) => {
      await view.evaluate(`Object.defineProperty(navigator, 'onLine', { get: () => false }), null`);
      await pressStamp(view);
      await says(view, 'This device is offline.');
    },
  }),
  report('records', 'erase asked', 'Erase', {
    held: FEW,
    act: async (view) => {
      await press(view, 'Erase everything');
      await says(view, 'A new history starts and says so.');
    },
  }),
  report('records', 'erased all', 'Erase', {
    held: FEW,
    act: async (view) => {
      await press(view, 'Erase everything');
      await says(view, 'A new history starts and says so.');
      await press(view, 'Erase everything');
      await says(view, 'Everything was erased.');
    },
  }),
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
];
