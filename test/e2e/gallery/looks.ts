import type { BrowserName, View } from '../../../scripts/browser/types.mjs';
import type { Easel, Look } from './easel';
import * as faults from './faults';
import type { Row } from './row';

/** Gives what is wrong: in words, or how many pixels too much. */
export type Check = (view: View) => Promise<readonly string[] | number>;

/** One way to look at every state: what is checked then, and into which folder it is drawn, if at all. */
type Way = {
  readonly name: string;
  readonly look: Look;
  readonly checks: Readonly<Record<string, Check>>;
  /** All, unless told. */
  readonly of?: 'popup' | 'report';
  readonly in?: BrowserName;
  readonly draws?: 'all' | 'popup';
};

const { axeFaults, colourFaults, downwards, faded, misplaced, moving, sideways, tooSmall, unfocused, unreachable } =
  faults;
// Those of one size beside each other: a window is dear to resize.
const WAYS: readonly Way[] = [
  { name: 'light', look: {}, checks: { tooSmall, misplaced, moving, sideways }, draws: 'all' },
  { name: 'popup', look: {}, checks: { downwards }, of: 'popup' },
  // Where nothing scrolls, and so nothing lies below buttons that stay in view.
  { name: 'whole', look: { height: 2400 }, checks: { axeFaults } },
  // It compares colours, which are the same in both browsers.
  { name: 'dark', look: { theme: 'dark' }, checks: { colourFaults }, in: 'chromium', draws: 'all' },
  { name: 'forced', look: { isForced: true }, checks: { faded }, in: 'chromium', draws: 'popup' },
  {
    name: 'large',
    look: { isLarge: true },
    checks: { unreachable, sideways },
    in: 'chromium',
  },
  { name: 'narrow', look: { width: 400 }, checks: { sideways }, of: 'report', in: 'chromium', draws: 'all' },
  { name: 'narrowest', look: { width: 320 }, checks: { sideways }, of: 'report' },
  // Last, since it moves the focus.
  { name: 'focus', look: {}, checks: { unfocused } },
];

const LAID_OUT = { tooSmall, misplaced, sideways };
const NARROWEST: Way = { name: 'narrowest', look: { width: 320 }, checks: { sideways }, of: 'report' };
const POPUP: Way = { name: 'words', look: {}, checks: { ...LAID_OUT, unreachable }, of: 'popup', draws: 'all' };
const WHOLE: Way = { name: 'words', look: { height: 2400 }, checks: LAID_OUT, of: 'report', draws: 'all' };

/** Where just the words differ in length or direction. The popup may scroll then, and still every button is in reach. */
export const STRETCHED_WAYS: readonly Way[] = [POPUP, WHOLE, NARROWEST];

/** Where the words are of another language, which is looked at as well by whoever hears the page. */
export const WORDED_WAYS: readonly Way[] = [
  POPUP,
  { name: 'whole', look: { height: 2400 }, checks: { axeFaults }, of: 'popup' },
  { ...WHOLE, checks: { ...LAID_OUT, axeFaults } },
  NARROWEST,
];

/** Draws a state that is shown, in every way, and tells what is wrong with it. */
export async function faultsOf(row: Row, easel: Easel, name: BrowserName, ways = WAYS): Promise<string[]> {
  const isPopup = row.page.startsWith('popup');
  const found: string[] = [];
  for (const way of ways.filter((one) => isFor(one, isPopup ? 'popup' : 'report', name))) {
    await easel.look({ ...(isPopup && { width: 380 }), ...way.look });
    if (way.draws === 'all' || (way.draws === 'popup' && isPopup)) await easel.draw(folderOf(name, way), row.name);
    for (const [what, check] of Object.entries(way.checks)) {
      const told = asList(await check(easel.view));
      found.push(...told.map((one) => `${way.name}, ${what}: ${one}`));
    }
  }
  return found;
}

/** Where the pictures of a browser are. */
export const foldersOf = (name: BrowserName): string[] => WAYS.map((way) => folderOf(name, way));

const folderOf = (name: BrowserName, way: Way): string => `${name}-${way.name}`;

const isFor = (way: Way, page: 'popup' | 'report', name: BrowserName): boolean =>
  (way.of ?? page) === page && (way.in ?? name) === name;

/** What a check found, in words. */
export function asList(found: readonly string[] | number): readonly string[] {
  if (typeof found !== 'number') return found;
  return found > 0 ? [`${found} pixels`] : [];
}
