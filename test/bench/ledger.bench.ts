import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/core/entry';
import { recordOf } from '../fakes/record-of';
import { JWK, signerOf } from '../vectors/signer';
import { fill, linesOf } from './long-ledger';
import { report } from './rows';
import { byTurns, quantile } from './sample';
import { type Bench, openBench } from './stage';

const GROUP = 'Ledger';
const ROUNDS = 5;
const APPENDS = 25;
/** As many as one record holds: it may have 64 million characters. */
const CHECKED = 25_000;
const PICTURED = 10_000;

/** Milliseconds over which a task is called long. */
const LONG = 50;

describe('a long ledger', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  });
  afterAll(() => bench.close());

  async function appends(readings: number): Promise<readonly number[]> {
    await fill(bench, readings);
    const times: number[] = [];
    for (let one = 0; one < APPENDS; one += 1)
      times.push(await bench.desk.evaluate<number, [string]>(APPEND, `Recipient ${one}`));
    return times;
  }

  it('grows as fast as a short one', async () => {
    const [short, long] = [await appends(100), await appends(100_000)];
    report(GROUP, 'append at 100 entries, to the disk', 'ms', short);
    report(GROUP, 'append at 100,000 entries, to the disk', 'ms', long);
    const times = quantile(long, 0.5) / quantile(short, 0.5);
    report(GROUP, 'append at 100,000 entries against 100', 'times', [times], { atMost: 1.2 });
    expect(long).toHaveLength(APPENDS);
  });

  it(`of ${CHECKED} entries is checked`, async () => {
    const record = await recordOf(await signerOf(JWK), await entriesOf(CHECKED));
    writeFileSync(join(bench.dist, 'record.json'), JSON.stringify(record));
    const length = await bench.desk.evaluate<number>(`bench.load('/record.json')`);
    report(GROUP, `record of ${CHECKED.toLocaleString('en')} entries`, 'MB', [length / 1_000_000]);
    const found = await byTurns(ROUNDS, {
      check: () => bench.desk.evaluate<number>('bench.check()'),
      bare: () => bench.desk.evaluate<number>('bench.bare()'),
    });
    const per = (times: readonly number[]) => times.map((time) => (1000 * CHECKED) / time);
    report(GROUP, 'entries checked', 'per s', per(found.check));
    report(GROUP, 'entries, the bare calls of WebCrypto', 'per s', per(found.bare));
    const share = (100 * quantile(found.bare, 0.5)) / quantile(found.check, 0.5);
    report(GROUP, 'check against bare calls', '%', [share], { atLeast: 80 });
  });

  it(`of ${PICTURED} entries is shown without holding the page up`, async () => {
    await fill(bench, PICTURED);
    const longest: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) longest.push(await longestTask(bench));
    report(GROUP, `longest task while the history of ${PICTURED.toLocaleString('en')} entries opens`, 'ms', longest, {
      atMost: LONG,
    });
  });
});

const entriesOf = async (readings: number): Promise<Entry[]> =>
  (await linesOf(readings)).map((line) => {
    const { seq, jws, salt, commit, link }: Entry = JSON.parse(line);
    return { seq, jws, salt, commit, link };
  });

/** Milliseconds of the longest task while a history is opened and shown; 0 where none was long. */
async function longestTask({ session }: Bench): Promise<number> {
  const page = await session.newPage();
  await page.evaluateOnNewDocument(`
    globalThis.tasks = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map((one) => one.duration))).observe({ type: 'longtask' });
  `);
  await page.goto(new URL('/src/report/index.html#history', session.origin).href);
  await page.waitForFunction(`document.querySelectorAll('tbody').length === 50`, { timeout: 60_000 });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const tasks = await page.evaluate<[], () => number[]>('globalThis.tasks');
  await page.close();
  return Math.max(0, ...tasks);
}

// Runs in a page of the extension, whose background keeps what the holder states. To the disk, and shown on the toolbar.
const APPEND = `async (text) => {
  const heard = bench.listen();
  const began = bench.now();
  const answered = chrome.runtime.sendMessage({ type: 'statement', about: 'recipient', text });
  const at = await heard;
  await answered;
  return at - began;
}`;
