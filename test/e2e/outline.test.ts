import type { Page, SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../../scripts/browser/types.mjs';
import { heldOf } from './gallery/held';
import { says } from './gallery/row';
import { BROWSERS } from './stage/browsers';
import { seed } from './stage/seed';
import { goTo, openTab, targetOf } from './stage/tab';
import { openWorld, type World } from './stage/world';

/** What somebody steers by. Plain text and its containers are left out. */
const TOLD = new Set([
  ...['RootWebArea', 'heading', 'link', 'button', 'checkbox', 'radio', 'textbox', 'combobox', 'slider', 'spinbutton'],
  ...['navigation', 'main', 'region', 'group', 'radiogroup', 'table', 'columnheader', 'image', 'DisclosureTriangle'],
]);
const STATES = ['level', 'checked', 'expanded', 'disabled'] as const;

/** The tree of accessibility as an outline: role, name, states, and what describes it. */
function outlineOf(node: SerializedAXNode, depth = 0): string[] {
  // A group that has no name says nothing.
  const isTold = TOLD.has(node.role) && !(node.role === 'group' && !node.name);
  const states = STATES.flatMap((state) => (node[state] === undefined ? [] : `${state}=${String(node[state])}`));
  const described = node.description ? [`described: ${node.description}`] : [];
  const line = [`${'  '.repeat(depth)}${node.role} “${node.name ?? ''}”`, ...states, ...described].join(', ');
  const below = (node.children ?? []).flatMap((child) => outlineOf(child, isTold ? depth + 1 : depth));
  return isTold ? [line, ...below] : below;
}

const HELD = heldOf({ marks: ['on f @A', 'off s seen @A', 'off f @A', 'no-switch'], exported: 2 });

/** Pages, words that stand there once they are drawn, and the part that is told, where it is not the whole. */
const PAGES: readonly (readonly [name: string, path: string, shows: string, within: string | null])[] = [
  // The folds come last.
  ['popup', 'popup/index.html', 'What the switch covers', null],
  ['navigation', 'report/index.html#records', 'Newest entry', 'nav'],
  ['overview', 'report/index.html#overview', 'What to do now', 'main'],
  ['options', 'report/index.html#options', 'Your region', 'main'],
  ['about', 'report/index.html#about', 'Opt-Out Witness', 'main'],
  ['welcome', 'welcome/index.html', 'See what LinkedIn', null],
  ['records', 'report/index.html#records', 'Newest entry', 'main'],
  ['history', 'report/index.html#history', 'Details of entry 4', 'main'],
  ['audit', 'report/index.html#audit', 'Data privacy', '.audit section'],
  ['next', 'report/index.html#next', 'Object in writing', 'main'],
  ['picture', 'report/index.html#picture', 'No picture is waiting', 'main'],
];

// Firefox tells its tree to nobody who drives it.
describe.runIf(BROWSERS.includes('chromium'))('what a screen reader is told, in chromium', () => {
  let world: World;
  let view: View;
  let page: Page;
  beforeAll(async () => {
    world = await openWorld('chromium');
    view = await openTab(world.session);
    page = await targetOf(world.session, view).asPage();
    await seed(view, HELD);
  });
  afterAll(() => world.close());

  it.each(PAGES)('%s', async (name, path, shows, within) => {
    await goTo(view, `${world.session.origin}/src/${path.replace('.html', `.html?${name}`)}`);
    await says(view, shows);
    const root = within === null ? null : await page.$(within);
    const tree = await page.accessibility.snapshot({ interestingOnly: false, ...(root && { root }) });
    if (tree === null) throw new Error('the page has no tree');
    await expect(`${outlineOf(tree).join('\n')}\n`).toMatchFileSnapshot(`snapshots/outline-${name}.txt`);
  });
});
