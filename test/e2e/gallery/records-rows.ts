import { join } from 'node:path';
import { chooseFiles } from '../../../scripts/browser/choose-files.mjs';
import type { View } from '../../../scripts/browser/types.mjs';
import { TAMPERED_DIR } from '../../vectors/tampered';
import { EVERY_SETTING, FEW, heldOf, LIFE_HELD, OTHERS, STAMPED, TWO_ACCOUNTS } from './held';
import { choose, press, pressStamp, type Row, report, says, unfold } from './row';

const tampered = (name: string) => join(TAMPERED_DIR, `${name}.json`);
const checking =
  (...names: readonly string[]) =>
  (view: View) =>
    chooseFiles(view, 'Check a record', names.map(tampered));
const importing = (name: string) => (view: View) => chooseFiles(view, 'Import', [tampered(name)]);
const saving = (format: string) => (view: View) =>
  view.evaluate(`document.querySelector('[data-format="${format}"]').click()`);

// Runs in the page: a check that never comes to its end.
const NEVER = '(() => { crypto.subtle.verify = () => new Promise(() => undefined); return null; })()';

/** What is made of the history. */
export const RECORDS: readonly Row[] = [
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

/** What is done with files, and with authorities. */
export const FILES: readonly Row[] = [
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
      await view.waitFor(`document.querySelectorAll('.checked').length === 3`);
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

/** What is kept beside, and erased. */
export const KEEPING: readonly Row[] = [
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
