import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settingPage } from '../fixtures/build';
import { pause, SETTING } from './on-page';
import { report } from './rows';
import { quantile } from './sample';
import { type Bench, openBench } from './stage';

const GROUP = 'To the disk';
const WARM = 40;
const COLD = 20;

/** What the watch waits for after a member's act, in milliseconds: two equal looks. */
const SETTLE = 300;

describe('from the change of the switch to the entry on the disk', () => {
  let bench: Bench;
  let page: Page;
  const floors: number[] = [];

  beforeAll(async () => {
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    bench = await openBench(() => ({ status: 200, headers, body: settingPage(true) }));
    page = await bench.session.newPage();
    await page.evaluateOnNewDocument(`addEventListener('change', ({ timeStamp }) => {
      globalThis.changed = performance.timeOrigin + timeStamp;
    }, true)`);
    await page.goto(SETTING);
    await pause(2000);
    for (let round = 0; round < WARM; round += 1)
      floors.push(SETTLE + (await bench.desk.evaluate<number>('bench.floor()')));
  });
  afterAll(() => bench.close());

  async function once(): Promise<number> {
    await bench.desk.evaluate('(() => { globalThis.heard = bench.listen(); return null; })()');
    await page.click('[role=switch]');
    const heard = await bench.desk.evaluate<number>('globalThis.heard');
    return heard - (await page.evaluate<[], () => number>('globalThis.changed'));
  }

  it.each([
    ['warm', WARM, async (): Promise<void> => {}],
    ['cold', COLD, (): Promise<void> => bench.session.killBackground()],
  ] as const)('with a %s worker', async (what, rounds, before) => {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await before();
      times.push(await once());
      // What follows the entry, on the toolbar, is over.
      await pause(300);
    }
    report(GROUP, `${what} worker`, 'ms', times);
    for (const part of [0.5, 0.95]) {
      const name = `${what} worker, p${100 * part}, against the floor’s`;
      report(GROUP, name, 'times', [quantile(times, part) / quantile(floors, part)], { atMost: 1.5 });
    }
    expect(times).toHaveLength(rounds);
  });

  it('at the least: two looks, a signature, a strict write', () => {
    report(GROUP, 'the floor: 300 ms, one ES256 signature, one strict write', 'ms', floors);
  });
});
