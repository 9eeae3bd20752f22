import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundled } from './bundle';
import {
  type Cost,
  longestCall,
  loops,
  oneSearch,
  openSettled,
  pageOf,
  pause,
  restlessPage,
  warmLook,
} from './on-page';
import { report } from './rows';
import { type Bench, openBench, type Script } from './stage';

const GROUP = 'Page';
const ROUNDS = 5;
const NODES = [500, 5000, 10_000, 50_000] as const;
const SCRIPTS: readonly Script[] = ['ours', 'empty', 'none'];
const MINUTE = 60_000;
const KB = 1024;

type Costs = Readonly<Record<Script, readonly Cost[]>>;
type Figure = keyof Cost;

/** What one script costs more than another, round by round. */
const more = (costs: Costs, figure: Figure, one: Script, other: Script): number[] =>
  costs[one].map((cost, round) => cost[figure] - (costs[other][round]?.[figure] ?? Number.NaN));

describe('a settings page', () => {
  let html = '';
  let benches: Readonly<Record<Script, Bench>>;
  let script = '';
  /** Milliseconds of one look, and of one search through the document, by elements. */
  const looks = new Map<number, number>();
  const searches = new Map<number, number>();

  beforeAll(async () => {
    const respond = () => ({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: html });
    const open = (script: Script) => openBench(respond, script);
    script = await bundled('look.ts');
    benches = { ours: await open('ours'), empty: await open('empty'), none: await open('none') };
  });
  afterAll(() => Promise.all(SCRIPTS.map((script) => benches[script].close())));

  /** Each script by turns. */
  async function rounds(count: number, measure: (bench: Bench) => Promise<Cost>): Promise<Costs> {
    const costs: Record<Script, Cost[]> = { ours: [], empty: [], none: [] };
    for (let round = 0; round < count; round += 1)
      for (const script of SCRIPTS) costs[script].push(await measure(benches[script]));
    return costs;
  }

  async function settle(bench: Bench): Promise<Cost> {
    const { page, cost } = await openSettled(bench);
    const found = await cost();
    await page.close();
    return found;
  }

  it.each(NODES)('of %i elements, until it has settled', async (nodes) => {
    html = pageOf(nodes);
    const what = `until settled, ${nodes.toLocaleString('en')} elements`;
    const costs = await rounds(ROUNDS, settle);
    const above = more(costs, 'script', 'ours', 'empty');
    report(GROUP, `script above an empty one ${what}`, 'ms', above, nodes === 5000 ? { atMost: 1 } : undefined);
    report(GROUP, `script above none ${what}`, 'ms', more(costs, 'script', 'ours', 'none'));
    report(GROUP, `all tasks above an empty script’s ${what}`, 'ms', more(costs, 'task', 'ours', 'empty'));
    report(
      GROUP,
      `heap above an empty script’s ${what}`,
      'KB',
      more(costs, 'heap', 'ours', 'empty').map((one) => one / KB),
    );
    report(GROUP, `writes to the document ${what}`, 'count', more(costs, 'writes', 'ours', 'none'), { atMost: 0 });
    const calls = [await longestCall(benches.ours), await longestCall(benches.ours), await longestCall(benches.ours)];
    report(GROUP, `longest call ${what}`, 'ms', calls, { atMost: nodes <= 10_000 ? 8 : 50 });
    const { page } = await openSettled(benches.none);
    searches.set(nodes, await oneSearch(page));
    looks.set(nodes, await warmLook(page, script));
    report(GROUP, `one look in a row of them, ${nodes.toLocaleString('en')} elements`, 'ms', [
      looks.get(nodes) ?? Number.NaN,
    ]);
    await page.close();
    expect(above).toHaveLength(ROUNDS);
  });

  it('is looked at after a rest, which has its price on this machine', async () => {
    html = pageOf(NODES[0]);
    const { page } = await openSettled(benches.none);
    await page.evaluate(script);
    const { atOnce, rested } = await loops(page);
    await page.close();
    report(GROUP, 'the same loop in one go', 'ms', atOnce);
    report(GROUP, 'the same loop after a rest of 300 ms', 'ms', rested);
    expect(rested).toHaveLength(atOnce.length);
  });

  it('costs hardly more where it is larger', () => {
    const slope = (of: ReadonlyMap<number, number>) =>
      ((of.get(50_000) ?? Number.NaN) - (of.get(500) ?? Number.NaN)) / 49_500;
    const per = [(100 * slope(looks)) / slope(searches)];
    report(GROUP, 'growth of one look per element, of one search through the document', '%', per, { atMost: 10 });
  });

  it('that changes a hundred times a second, for a minute', async () => {
    html = restlessPage();
    const costs = await rounds(2, async (bench) => {
      const { page, cost } = await openSettled(bench);
      const before = await cost();
      await page.evaluate('globalThis.stir()');
      await pause(MINUTE);
      const after = await cost();
      await page.close();
      return {
        script: after.script - before.script,
        task: after.task - before.task,
        heap: after.heap - before.heap,
        writes: 0,
      };
    });
    const what = 'in a minute of 100 changes a second';
    report(GROUP, `script above an empty one ${what}`, 'ms', more(costs, 'script', 'ours', 'empty'));
    report(
      GROUP,
      `heap above an empty script’s ${what}`,
      'KB',
      more(costs, 'heap', 'ours', 'empty').map((one) => one / KB),
    );
    expect(costs.ours).toHaveLength(2);
  });
});
