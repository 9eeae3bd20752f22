import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handle } from '../../src/background/handle';
import type { Sight } from '../../src/content/watch';
import type { Report } from '../../src/messages/protocol';
import { fakePorts, handClock } from '../fakes/ports';
import { openStage } from '../fakes/stage';
import { type Act, type Fixture, type Html, LASTS } from '../fixtures/fixture';
import { recorded } from '../fixtures/recorded';
import { TABLE } from '../fixtures/table';

const START = '2026-11-23T10:00:00.000Z';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse(START) });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('every fixture, in jsdom', () => {
  const rows = TABLE.filter((row) => row.notInJsdom === undefined);
  it.each(rows.map((row) => [row.id, row] as const))('%s', async (_id, row) => {
    const reports = await play(row);
    vi.useRealTimers();
    expect(await recordedOf(reports)).toEqual(row.expect);
  });
});

type Timed = { readonly report: Report; readonly at: number };

/** Plays a row and gives what its watches told, document by document. */
async function play(row: Fixture): Promise<Timed[]> {
  const told: Timed[] = [];
  const loads = new Map<string, number>();
  let visit = 0;
  const show = (address: string, type: 'navigate' | 'reload') => {
    visit += 1;
    const number = visit;
    let pass = 0;
    const tell = (sight: Sight) => {
      pass += 1;
      const report: Report = {
        type: 'report',
        visit: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
        pass,
        ...sight,
      };
      told.push({ report, at: Date.now() });
    };
    const served = serve(row, address, loads);
    return openStage({ ...served, type }, tell);
  };
  let stage = show(row.address, 'navigate');
  await vi.advanceTimersByTimeAsync(50);
  for (const act of row.acts) stage = await perform(act, stage, show);
  await vi.advanceTimersByTimeAsync(row.lasts ?? LASTS);
  stage.close();
  return told;
}

type Stage = ReturnType<typeof openStage>;

async function perform(
  act: Act,
  stage: Stage,
  show: (address: string, type: 'navigate' | 'reload') => Stage,
): Promise<Stage> {
  const { location, history } = stage.window;
  const here = location.pathname + location.search + location.hash;
  let now = stage;
  if (act.act === 'wait') await vi.advanceTimersByTimeAsync(act.ms);
  if (act.act === 'click') stage.click(act.selector);
  if (act.act === 'in-app') stage.goTo(act.address);
  if (act.act === 'back') history.back();
  if (act.act === 'forward') history.forward();
  if (act.act === 'reload' || act.act === 'open') {
    stage.close();
    now = show(act.act === 'open' ? act.address : here, act.act === 'open' ? 'navigate' : 'reload');
  }
  await vi.advanceTimersByTimeAsync(50);
  return now;
}

/** What the server answers, as the browsers' tests serve it. */
function serve(row: Fixture, address: string, loads: Map<string, number>) {
  const path = new URL(address, 'https://www.linkedin.com').pathname;
  const own = path === new URL(row.address, 'https://www.linkedin.com').pathname;
  const to = own && row.redirect !== undefined ? row.redirect : address;
  const html: Html | undefined =
    own && row.redirect === undefined ? row.html : row.also?.[new URL(to, 'https://x.example').pathname];
  if (html === undefined) throw new Error(`${row.id} serves nothing at ${to}`);
  const load = loads.get(to) ?? 0;
  loads.set(to, load + 1);
  return { html: typeof html === 'string' ? html : html(load), address: to, status: own ? (row.status ?? 200) : 200 };
}

/** What the background records of these reports, in the terms of the table. */
async function recordedOf(reports: readonly Timed[]) {
  const clock = handClock(START);
  const { ports } = fakePorts({ now: clock.now });
  for (const { report, at } of reports) {
    clock.set(new Date(at).toISOString());
    await handle(report, ports);
  }
  const ledger = (await ports.store.lastHead())?.ledger;
  return recorded(ledger === undefined ? [] : await ports.store.entries(ledger));
}
