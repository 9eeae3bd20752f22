import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../scripts/browser/launch.mjs';
import { startLoopback } from '../../scripts/browser/loopback.mjs';
import type { Expected } from '../fixtures/fixture';
import { recorded } from '../fixtures/recorded';
import { TABLE } from '../fixtures/table';
import { BROWSERS, distOf } from './stage/browsers';
import { entriesOf, readLedger } from './stage/ledger';
import { playAll } from './stage/play';
import { serve } from './stage/server';

/** Tabs at a time: pages mostly wait, so many fit on two cores without disturbing each other's clocks. */
const AT_ONCE = 10;

const only = process.env['ROWS']?.split(',');
const ROWS = TABLE.filter((row) => only === undefined || only.includes(row.id));

describe.each(BROWSERS)('every fixture, in %s', (name) => {
  let ledger: Awaited<ReturnType<typeof readLedger>>;
  let failed: Map<string, unknown>;
  let close = async () => {};

  beforeAll(async () => {
    const loopback = await startLoopback({ hosts: ['www.linkedin.com'], respond: serve(ROWS) });
    const session = await launch(name, { dist: distOf(name), loopback });
    close = async () => {
      await session.close();
      await loopback.close();
    };
    failed = await playAll(session, ROWS, AT_ONCE);
    ledger = await readLedger(session);
  }, 600_000);
  afterAll(() => close());

  it.each(ROWS.map((row) => [row.id, row] as const))('%s', async (id, row) => {
    expect(failed.get(id)).toBeUndefined();
    const expected = row[name]?.expect ?? row.expect;
    expect(once(recorded(await entriesOf(ledger, id)))).toEqual(expected);
  });
});

// All rows share one ledger, each under an account of its own. Where another row's reading came in between, the same
// reading again is an entry of its own; played alone, in jsdom, it must be none.
function once(readings: readonly Expected[]): Expected[] {
  return readings.filter((one, at) => JSON.stringify(one) !== JSON.stringify(readings[at - 1]));
}
