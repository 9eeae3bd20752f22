import { beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../scripts/browser/launch.mjs';
import { startLoopback } from '../../scripts/browser/loopback.mjs';
import type { BrowserName } from '../../scripts/browser/types.mjs';
import type { Expected, Fixture } from '../fixtures/fixture';
import { recorded } from '../fixtures/recorded';
import { TABLE } from '../fixtures/table';
import { BROWSERS, distOf } from './stage/browsers';
import { counterIn, entriesOf, readLedger } from './stage/ledger';
import { playAll } from './stage/play';
import { serve } from './stage/server';
import { goTo, openTab } from './stage/tab';

/** Windows at a time in each browser: so many fit on two cores without disturbing each other's clocks. */
const AT_ONCE = { short: 8, long: 5 };

const only = process.env['ROWS']?.split(',');
const ROWS = TABLE.filter((row) => only === undefined || only.includes(row.id));

const expectedOf = (row: Fixture, name: BrowserName) => row[name]?.expect ?? row.expect;

/** The rows for one browser: of those that are played by turns every second one, unless somebody asked for certain rows. */
function rowsFor(name: BrowserName): Fixture[] {
  const turns = ROWS.filter((row) => row.byTurns).map(({ id }) => id);
  const isTurn = ({ id }: Fixture) => turns.indexOf(id) % BROWSERS.length === BROWSERS.indexOf(name);
  return ROWS.filter((row) => !row.byTurns || only !== undefined || isTurn(row));
}

type Played = {
  readonly ledger: Awaited<ReturnType<typeof readLedger>>;
  readonly failed: Map<string, string>;
};

async function playedIn(name: BrowserName): Promise<Played> {
  const loopback = await startLoopback({ hosts: ['www.linkedin.com'], respond: serve(ROWS) });
  const session = await launch(name, { dist: distOf(name), loopback });
  try {
    // Open before any row, so that it hides none of their windows. This page does not read the history whenever it grows.
    const desk = await openTab(session);
    await goTo(desk, `${session.origin}/src/welcome/index.html`);
    const count = counterIn(desk);
    const hasCome = async (row: Fixture, reads = expectedOf(row, name).length) => (await count(row.id)) >= reads;
    const failed = await playAll(session, rowsFor(name), AT_ONCE, hasCome);
    return { failed, ledger: await readLedger(session) };
  } finally {
    await session.close();
    await loopback.close();
  }
}

// Pages mostly wait, so both browsers play at once.
const played = new Map<BrowserName, Played>();
beforeAll(async () => {
  await Promise.all(BROWSERS.map(async (name) => played.set(name, await playedIn(name))));
}, 600_000);

describe.each(BROWSERS)('every fixture, in %s', (name) => {
  it.each(rowsFor(name).map((row) => [row.id, row] as const))('%s', async (id, row) => {
    const { ledger, failed } = played.get(name) ?? {};
    expect(ledger && once(recorded(await entriesOf(ledger, id))), failed?.get(id)).toEqual(expectedOf(row, name));
    expect(failed?.get(id)).toBeUndefined();
  });
});

// All rows share one ledger, each under an account of its own. Where another row's reading came in between, the same
// reading again is an entry of its own; played alone, in jsdom, it must be none.
function once(readings: readonly Expected[]): Expected[] {
  return readings.filter((one, at) => JSON.stringify(one) !== JSON.stringify(readings[at - 1]));
}
