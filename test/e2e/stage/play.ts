import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Session } from '../../../scripts/browser/types.mjs';
import { PATIENCE_MS, until } from '../../../scripts/browser/wait.mjs';
import { type Act, type Fixture, LASTS } from '../../fixtures/fixture';
import { addressFor } from './server';

type Front = <Value>(work: () => Promise<Value>) => Promise<Value>;

/** Only the tab in front takes a real click, so one row at a time has the front. */
function frontDesk(): Front {
  let line: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = line.then(work);
    line = done.catch(() => undefined);
    return done;
  };
}

/** Milliseconds after which a row is one that mostly waits. */
const LONG = 10_000;

/** How many rows are played at a time: of those that are soon over, and of those that mostly wait. */
export type AtOnce = { readonly short: number; readonly long: number };

// Where a page that was prepared takes the place of another, Puppeteer gives it 100 ms to arrive, and loses sight of it when the
// machine was too busy.
const isLost = (page: Page) => page.isClosed() || page.mainFrame().detached;

// Runs in a page: all that tells whether an act has reached it.
const SHOWN = `JSON.stringify({
  address: location.href,
  age: performance.now(),
  hidden: document.hidden,
  clicks: performance.eventCounts.get('click'),
  ticks: [...document.querySelectorAll('main :is([role=switch], [type=radio])')].map((one) => one.checked ?? one.ariaChecked),
})`;

type HasCome = (row: Fixture, reads?: number) => Promise<boolean>;

/**
 * Plays rows in windows of one browser, since a hidden tab settles nothing, so many at a time, each as its member would. Rows
 * that mostly wait do so beside the others. Gives what could not be played, or had not come in the end, with what the page shows.
 * @param hasCome whether so many readings of a row have come; all that are expected unless told
 */
export async function playAll(
  session: Session,
  rows: readonly Fixture[],
  atOnce: AtOnce,
  hasCome: HasCome,
): Promise<Map<string, string>> {
  const failed = new Map<string, string>();
  const front = frontDesk();
  // Not while another is being opened: Firefox may then lose that one.
  const close = (page: Page) => front(() => page.close());
  // A window is dear, so each plays one row after the other.
  const worker = async (first: Page, waiting: Fixture[]) => {
    let page = first;
    for (let row = waiting.shift(); row !== undefined; row = waiting.shift()) {
      const { id } = row;
      await play(session, page, row, front, hasCome)
        .then(() => until(() => hasCome(row), PATIENCE_MS, 'all readings'))
        .catch(async (error) => failed.set(id, `${error} of ${await page.evaluate(SHOWN).catch(String)}`));
      if (!isLost(page)) continue;
      await close(page);
      page = await front(() => session.newWindow());
    }
    await close(page);
  };
  const isLong = ({ lasts = LASTS }: Fixture) => lasts > LONG;
  const [long, short] = [rows.filter(isLong), rows.filter((row) => !isLong(row))];
  // All windows are there before the first row, since another one takes the front.
  const windows: [Page, Fixture[]][] = [];
  for (const waiting of [...times(atOnce.short, short), ...times(atOnce.long, long)])
    windows.push([await session.newWindow(), waiting]);
  await Promise.all(windows.map((one) => worker(...one)));
  return failed;
}

const times = <One>(length: number, one: One): One[] => Array.from({ length }, () => one);

async function play(session: Session, page: Page, row: Fixture, front: Front, hasCome: HasCome): Promise<void> {
  await session.open(page, addressFor(row.id, row.address));
  for (const act of row.acts) {
    await perform(session, page, row, act, front);
    // Beyond the row's own time, for what must come. What is missing in the end is told then.
    if (act.act === 'wait' && act.reads)
      await until(() => hasCome(row, act.reads), PATIENCE_MS, 'readings').catch(() => undefined);
  }
  await pause(row.lasts ?? LASTS);
}

async function perform(session: Session, page: Page, row: Fixture, act: Act, front: Front): Promise<void> {
  switch (act.act) {
    case 'wait':
      return void (await pause(act.ms));
    case 'click':
      return front(async () => {
        await page.bringToFront();
        await page.click(act.selector);
      });
    case 'press':
      return front(async () => {
        await page.bringToFront();
        await page.focus(act.selector);
        await page.keyboard.press(act.key);
      });
    case 'in-app':
      return void (await page.evaluate(`goTo(${JSON.stringify(act.address)})`));
    case 'reload':
      return void (await page.reload());
    // A page from the back/forward cache does not load, so there is no load to wait for. The page must have answered first.
    case 'back':
      return void (await page.evaluate('void setTimeout(() => history.back())'));
    case 'forward':
      return void (await page.evaluate('void setTimeout(() => history.forward())'));
    case 'open':
      return session.open(page, addressFor(row.id, act.address));
  }
}
