import { expect } from 'vitest';
import type { Session, View } from '../../../scripts/browser/types.mjs';
import { payloadOf } from '../../../src/core/entry';
import { ledgerIn } from '../../e2e/stage/ledger';
import { SETTING } from '../../e2e/stage/site';
import { waitForState } from '../../e2e/stage/world';
import { textsIn } from './appending';

/** Says what the page says of the history: how many lines, or that there is trouble, or nothing of either. */
const SAID = `({
  lines: document.querySelectorAll('tbody[data-entry]').length,
  trouble: document.querySelector('main h2')?.textContent ?? '',
})`;
/** What is said of entries that are gone while others are there. */
const DAMAGED = `[...document.querySelectorAll('main .notice')].some((one) => one.textContent.includes('entries cannot be read'))`;
const GONE = 'The history that was here is gone';
const TROUBLE = ['History cannot be opened', GONE];

/**
 * Whether all is there, or it is said that it is not; and the next reading begins or continues a history that says the same. Ends
 * the browser.
 * @param entries how many there are, beside the first, where all are there
 * @param what named where it is not so
 */
export async function isToldTruly(session: Session, entries: number, what: string): Promise<boolean> {
  const page = await session.openExtensionPage('/src/report/index.html#history');
  const { lines, trouble } = await settled(page);
  const isTold = lines === entries || TROUBLE.includes(trouble) || (await page.evaluate<boolean>(DAMAGED));
  if (!isTold) console.log(`${what}: ${lines} lines, “${trouble}”`);
  if (trouble === GONE) await startsAnew(session, page, entries);
  await session.close();
  return isTold;
}

async function settled(page: View) {
  await page.waitFor(`document.querySelector('tbody[data-entry], main .card, main p:not(.muted)') !== null`);
  return page.evaluate<{ lines: number; trouble: string }>(SAID);
}

async function startsAnew(session: Session, page: View, seq: number): Promise<void> {
  const tab = await session.newPage();
  await session.open(tab, SETTING);
  await waitForState(await session.openPopup(tab), 'on');
  const { entries } = await ledgerIn(page);
  expect(textsIn(entries)).toEqual([]);
  const [first] = entries;
  expect(first && payloadOf(first)).toMatchObject({ reason: 'key-missing', earlier: { seq } });
}
