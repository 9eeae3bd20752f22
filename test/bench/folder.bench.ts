import { spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { longHistory } from '../e2e/stage/long-history';
import { buildInto } from '../verify/built';
import { pathOf, writeMany } from '../verify/folder/many';
import { report } from './rows';

const GROUP = 'Folder';
const FEW = 1_000;
const MANY = 10_000;
/** As many as a look at all settings makes, and some looks at the main one. */
const READINGS = 20;

const USED = 'used.json';
/** Has the program leave behind what it used of the machine, all of its threads together. */
const WATCH = `data:text/javascript,${encodeURIComponent(`
  import { writeFileSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  const used = () => writeFileSync('${USED}', JSON.stringify(process.resourceUsage()));
  if (isMainThread) process.on('exit', used);
`)}`;

describe('verify.mjs --ndjson', () => {
  const top = mkdtempSync(join(tmpdir(), 'folder-'));
  beforeAll(() => buildInto(top));
  afterAll(() => rmSync(top, { recursive: true, force: true }));

  /** Seals so many records, and checks all of them in one run: its seconds, its peak of memory in MB, the cores it kept busy. */
  async function checked(count: number) {
    const payloads = longHistory(READINGS);
    const files = Array.from({ length: count }, (_none, place) => ({ file: pathOf(place), payloads }));
    await writeMany(join(top, `${count}`), files);
    const start = performance.now();
    const { status } = spawnSync(process.execPath, ['--import', WATCH, 'verify.mjs', '--ndjson', `${count}`], {
      cwd: top,
      stdio: ['ignore', openSync(join(top, 'lines'), 'w'), 'ignore'],
    });
    const seconds = (performance.now() - start) / 1000;
    expect(status).toBe(0);
    expect(readFileSync(join(top, 'lines'), 'utf8').split('\n')).toHaveLength(count + 1);
    const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(join(top, USED), 'utf8'));
    return { seconds, memory: maxRSS / 1024, cores: (userCPUTime + systemCPUTime) / 1e6 / seconds };
  }

  it(`takes no more memory for ${MANY} records than for ${FEW}`, async () => {
    const [few, many] = [await checked(FEW), await checked(MANY)];
    report(GROUP, `records of ${READINGS} readings, of ${MANY} in one run`, 'per s', [MANY / many.seconds]);
    report(GROUP, `cores kept busy, of ${availableParallelism()}`, 'count', [many.cores]);
    report(GROUP, `most memory, ${FEW} records`, 'MB', [few.memory]);
    report(GROUP, `most memory, ${MANY} records`, 'MB', [many.memory]);
    report(GROUP, `memory, ${MANY} records against ${FEW}`, 'times', [many.memory / few.memory], { atMost: 1.2 });
  });
});
