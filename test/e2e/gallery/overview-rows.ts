import { stampAt } from '../../fakes/record-of';
import { aYearBefore, EVERY_SETTING, heldOf, TWO_ACCOUNTS } from './held';
import { choose, press, type Row, report, says, unfold } from './row';

/** How things stand. */
export const OVERVIEW: readonly Row[] = [
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

/** What a person chooses. */
export const OPTIONS: readonly Row[] = [
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

/** What stands there once. */
export const WELCOME: readonly Row[] = [
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
