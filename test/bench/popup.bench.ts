import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { weightOf } from '../e2e/stage/loaded';
import { fill } from './long-ledger';
import { report } from './rows';
import { byTurns, quantile } from './sample';
import { type Bench, contentOf, firstSight, openBench } from './stage';

const GROUP = 'Popup';
const POPUP = '/src/popup/index.html';
/** A page without scripts that shows the same and weighs the same. */
const STATIC = '/static.html';
const STATE = '[data-setting]';
const ROUNDS = 25;
const COUNTS = [10, 1000, 100_000] as const;

describe('the popup', () => {
  let bench: Bench;
  const medians = new Map<number, number>();

  beforeAll(async () => {
    bench = await openBench();
  });
  afterAll(() => bench.close());

  it.each(COUNTS)('with %i entries', async (count) => {
    await fill(bench, count);
    const shown = await contentOf(bench, POPUP, STATE);
    writeFileSync(join(bench.dist, STATIC), withWeight(shown, weightOf(bench.dist, POPUP)));
    const found = await byTurns(ROUNDS, {
      popup: () => firstSight(bench, POPUP, STATE),
      page: () => firstSight(bench, STATIC, STATE),
    });
    const [popup, page] = [quantile(found.popup, 0.5), quantile(found.page, 0.5)];
    medians.set(count, popup);
    report(GROUP, `state on screen, ${count} entries`, 'ms', found.popup);
    report(GROUP, `static page of the same size, ${count} entries`, 'ms', found.page);
    report(GROUP, `popup against static page, ${count} entries`, 'times', [popup / page], { atMost: 1.5 });
    expect(found.popup).toHaveLength(ROUNDS);
  });

  it('whatever the length of the history', () => {
    const [few = Number.NaN, , many = Number.NaN] = COUNTS.map((count) => medians.get(count));
    report(GROUP, '100,000 entries against 10', 'times', [many / few], { atMost: 1.2 });
  });
});

// What cannot be seen weighs as much as the scripts that this page does without.
function withWeight(html: string, bytes: number): string {
  const plain = html.replace(/<script[^>]*><\/script>/g, '');
  return `${plain}<!--${'.'.repeat(Math.max(0, bytes - plain.length))}-->`;
}
