import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseFiles } from '../../scripts/browser/choose-files.mjs';
import type { View } from '../../scripts/browser/types.mjs';
import { TAMPERED_DIR } from '../vectors/tampered';
import { heldOf } from './gallery/held';
import { press, pressStamp, says } from './gallery/row';
import { startAuthorities } from './stage/authorities';
import { BROWSERS } from './stage/browsers';
import { type Held, seed } from './stage/seed';
import { goTo, openTab } from './stage/tab';
import { openWorld, type World } from './stage/world';

const OFF = heldOf({ marks: ['on f', 'off f'] });
const file = (name: string) => join(TAMPERED_DIR, `${name}.json`);

// Runs in the page: notes each text that a live region comes to hold, and whatever comes with a region that was not there,
// which many screen readers pass over.
const WATCH = `(() => {
  const regions = () => [...document.querySelectorAll('[role=status], [role=alert], [aria-live]')];
  const there = new Set(regions());
  // One that is not atomic is read out line by line.
  const units = () => regions().flatMap((one) => one.ariaAtomic === 'false' ? [...one.children] : [one]);
  const known = new Map(units().map((one) => [one, one.textContent]));
  globalThis.announced = [];
  new MutationObserver(() => {
    for (const unit of units()) {
      const text = unit.textContent;
      if (known.get(unit) === text || (!known.has(unit) && text === '')) continue;
      known.set(unit, text);
      const isLate = !there.has(unit) && !there.has(unit.parentElement);
      if (text !== '') announced.push(isLate ? 'with its region: ' + text : text);
    }
    for (const region of regions()) there.add(region);
  }).observe(document, { subtree: true, childList: true, characterData: true });
  return null;
})()`;
const ANNOUNCE = `(() => {
  const channel = new BroadcastChannel('ledger');
  channel.postMessage('changed');
  channel.close();
  return null;
})()`;
const HELD_BY_REGIONS = `[...document.querySelectorAll('[role=status]')].map((one) => one.textContent).filter(Boolean)`;
const heard = (view: View) => view.evaluate<string[]>('announced');

type Case = {
  readonly what: string;
  readonly held?: Held;
  readonly section: string;
  readonly act: (view: View) => Promise<void>;
  /** Waited for before what was heard is told. */
  readonly until: string;
  readonly said: readonly (string | RegExp)[];
};

const CASES: readonly Case[] = [
  {
    what: 'an export',
    held: OFF,
    section: 'records',
    act: (view) => press(view, 'Download JSON'),
    until: 'Its SHA-256 is',
    said: ['Writing the file …', /^Saved linkedin-ai-training-off-.*\.json\.$/],
  },
  {
    what: 'a check',
    section: 'records',
    act: (view) => chooseFiles(view, 'Check a record', [file('good')]),
    until: 'What this does not show',
    said: [/^good\.json: Unchanged since it was sealed\. /],
  },
  {
    what: 'a check of what does not match',
    section: 'records',
    act: (view) => chooseFiles(view, 'Check a record', [file('link')]),
    until: 'What this does not show',
    said: [/^link\.json: Does not match\. /],
  },
  {
    what: 'an import that is refused',
    section: 'records',
    act: (view) => chooseFiles(view, 'Import', [file('signature')]),
    until: 'Not imported',
    said: [/^signature\.json: Not imported: /],
  },
  {
    what: 'a time stamp that does not come',
    held: OFF,
    section: 'records',
    act: pressStamp,
    until: 'did not answer',
    said: ['Asking Sectigo …', /^No time stamp: Sectigo did not answer\. /],
  },
  {
    what: 'what was erased',
    held: OFF,
    section: 'history',
    act: async (view) => {
      await press(view, 'Details of entry 1');
      await press(view, 'Erase this entry');
      await press(view, 'Erase this entry');
    },
    until: 'Entry 1 was erased.',
    said: ['One moment …', 'Entry 1 was erased.'],
  },
];

describe.each(BROWSERS)('what is announced, in %s', (name) => {
  const stage = startAuthorities();
  let world: World;
  let view: View;
  beforeAll(async () => {
    world = await openWorld(name, 'light', stage.others);
    stage.answers(() => ({ status: 500 }));
    if (name === 'chromium') await world.session.grantAccess('https://timestamp.sectigo.com');
    await world.session.grantAccess();
    view = await openTab(world.session);
  });
  afterAll(async () => {
    await world.close();
    stage.close();
  });

  let visit = 0;
  async function open(path: string, held: Held): Promise<void> {
    visit += 1;
    await seed(view, held);
    await goTo(view, `${world.session.origin}/src/${path.replace('.html', `.html?${visit}`)}`);
    await view.waitFor(
      `document.querySelector('h1, .parts h2') !== null && !document.body.innerText.includes('Reading')`,
    );
  }

  it.each(['popup/index.html', 'report/index.html#records', 'report/index.html#history'])(
    'nothing when %s is opened',
    async (path) => {
      await open(path, OFF);
      expect(await view.evaluate(HELD_BY_REGIONS)).toEqual([]);
    },
  );

  it('a new reading, once, however often it is told of', async () => {
    await open('popup/index.html', heldOf({ marks: ['on f'] }));
    await view.evaluate(WATCH);
    await seed(view, OFF);
    for (let time = 0; time < 3; time += 1) await view.evaluate(ANNOUNCE);
    await says(view, 'Switch is off');
    await view.evaluate('new Promise((resolve) => setTimeout(resolve, 200, null))');
    const told = await heard(view);
    expect(told).toEqual([expect.stringMatching(/^Switch is off\. /)]);
  });

  it.each(CASES)('$what, once', async ({ held = {}, section, act, until, said }) => {
    await open(`report/index.html#${section}`, held);
    await view.evaluate(WATCH);
    await act(view);
    await says(view, until);
    expect(await heard(view)).toEqual(said.map((one) => expect.stringMatching(one)));
  });
});
