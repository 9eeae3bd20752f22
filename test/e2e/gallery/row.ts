import type { BrowserName, View } from '../../../scripts/browser/types.mjs';
import type { Options } from '../../../src/core/options';
import type { Checked, PageStatus } from '../../../src/messages/protocol';
import type { Draft } from '../../../src/platform/picture-draft';
import type { Held } from '../stage/seed';
import type { World } from '../stage/world';

/** What lies in front of the popup, which asks the tab for it. */
export type Tab = {
  readonly address: string;
  readonly page?: PageStatus | undefined;
  readonly checked?: Checked;
  /** The report of how it is built. */
  readonly structure?: string;
};

/** One state of one page: a picture in each theme. */
export type Row = {
  /** Also the name of its pictures. */
  readonly name: string;
  /** Below `/src/`, with the section where there are several. */
  readonly page: string;
  /** What is kept in the browser before; nothing unless told. */
  readonly held?: Held;
  /** What the person chose. */
  readonly options?: Partial<Options>;
  /** A picture that waits to be kept. */
  readonly draft?: Draft;
  /** The store refuses to be opened, or is of a later version of this program. */
  readonly store?: 'cannot-open' | 'newer-version' | 'lost';
  /** The background finds the store full. */
  readonly isFull?: true;
  readonly tab?: Tab;
  readonly access?: boolean;
  /** Words that stand on the page once the state is there. */
  readonly shows: string;
  /** Brings the state about on the page. */
  readonly act?: (view: View, world: World) => Promise<void>;
  /** Left out of the other browser, where it would cost much and show nothing new. */
  readonly in?: BrowserName;
};

/** A state of a section of the report page. */
export const report = (section: string, name: string, shows: string, given: Partial<Row> = {}): Row => ({
  name: `${section}-${name.replaceAll(/\W+/g, '-')}`,
  page: `report/index.html#${section}`,
  shows,
  ...given,
});

/** Presses the button or the fold of these words, in the last part that has one. */
export async function press(view: View, words: string): Promise<void> {
  const named = `[...document.querySelectorAll('button, summary')].findLast((one) =>
    one.textContent === ${JSON.stringify(words)} && one.checkVisibility())`;
  await view.waitFor(`${named} !== undefined`);
  await view.evaluate(`${named}.click()`);
}

/** Waits for words on the page. */
export const says = (view: View, words: string, patience = 10_000): Promise<void> =>
  view.waitFor(`document.body.innerText.includes(${JSON.stringify(words)})`, patience);

/** Presses what asks for a time stamp, by the pointer: a browser's question may be asked within a press alone. */
export async function pressStamp(view: View): Promise<void> {
  // On arrival the first control takes the focus, and the page may move under a click until then.
  await view.waitFor(`document.activeElement?.dataset.format === 'html'`);
  await view.click('[data-action="stamp"]');
}

/** Chooses an option of a group by its label. */
export async function choose(view: View, label: string): Promise<void> {
  await view.evaluate(`[...document.querySelectorAll('label')].find((one) =>
    one.textContent === ${JSON.stringify(label)}).querySelector('input').click()`);
}

/** Opens every fold. */
export const unfold = (view: View): Promise<void> =>
  view.evaluate(`document.querySelectorAll('details').forEach((fold) => { fold.open = true; })`);
