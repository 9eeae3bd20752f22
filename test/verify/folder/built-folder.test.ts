import { spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { history } from '../../fakes/history';
import { unplaced } from '../../fakes/payloads';
import { TAMPERED, tamperedText } from '../../vectors/tampered';
import { A_WHILE, buildInto } from '../built';
import { pathOf, writeMany } from './many';

/** What is sealed, in turns, and what is told of it. */
const HISTORIES = [
  [['on f @A'], 'on'],
  [['on f @A', 'off s seen @A', 'off f @A'], 'off-since'],
  [['on f @A', 'off f @A'], 'off-between'],
  [['off f @A', 'on f @A'], 'on-again'],
  [['several @A'], 'unknown'],
  [['HIDE f @A !other'], 'unread'],
] as const;
const MANY = 240;

type Line = { readonly [member: string]: unknown; readonly file: string; readonly outcome: string };
const linesIn = (text: string): Line[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('verify.mjs --ndjson', { timeout: A_WHILE }, () => {
  const top = mkdtempSync(join(tmpdir(), 'many-'));
  const records = join(top, 'records');
  const run = (args: readonly string[], node: readonly string[] = []) =>
    spawnSync(process.execPath, [...node, 'verify.mjs', ...args], { cwd: top, encoding: 'utf8', env: {} });
  const put = (file: string, text: string) => {
    mkdirSync(join(top, file, '..'), { recursive: true });
    writeFileSync(join(top, file), text);
  };

  beforeAll(async () => {
    buildInto(top);
    const historyAt = (place: number) => history(HISTORIES[place % HISTORIES.length]?.[0] ?? []).map(unplaced);
    const all = Array.from({ length: MANY }, (_none, place) => ({ file: pathOf(place), payloads: historyAt(place) }));
    await writeMany(records, all);
    for (const row of TAMPERED) put(`records/tampered/${row.code}.json`, tamperedText(row));
  }, A_WHILE);
  afterAll(() => rmSync(top, { recursive: true, force: true }));

  it('says of each file of a folder what is said of it alone', () => {
    const { stdout, stderr, status } = run(['--ndjson', 'records']);
    const lines = linesIn(stdout);
    const files = lines.map(({ file }) => file).sort();
    expect(files).toHaveLength(MANY + TAMPERED.length);
    const alone = run(['--json', '--', ...files.map((file) => `records/${file}`)]);
    const expected = JSON.parse(alone.stdout).map(({ file, outcome, problems, problemCount }: AloneResult) => [
      file.replace('records/', ''),
      outcome,
      [...new Set(problems.map(({ code }) => code))],
      problemCount,
    ]);
    const told = lines.map(({ file, outcome, codes, problemCount }) => [file, outcome, codes, problemCount]);
    expect(told.sort(([one], [other]) => (String(one) < String(other) ? -1 : 1))).toEqual(expected);
    expect(stderr).toMatch(
      new RegExp(`^${files.length} files: ${MANY} unchanged since sealed, 21 not matching, 13 not readable\\.`),
    );
    expect([status, alone.status]).toEqual([1, 1]);
  });

  it.each(HISTORIES)('tells what was sealed: %j', (_marks, state) => {
    const place = HISTORIES.findIndex(([, one]) => one === state);
    mkdirSync(join(top, state));
    copyFileSync(join(records, pathOf(place)), join(top, state, 'record'));
    const { stdout, status } = run(['--ndjson', state]);
    expect(linesIn(stdout)).toMatchObject([{ file: 'record', outcome: 'unchanged', state, settingCount: 1 }]);
    expect(status).toBe(0);
  });

  it('ends whatever lies in the folder', () => {
    put('odd/in/good.json', readFileSync(join(records, pathOf(0)), 'utf8'));
    put('odd/empty', '');
    put('odd/sparse.json', '');
    truncateSync(join(top, 'odd/sparse.json'), 1e12);
    symlinkSync('..', join(top, 'odd/in/up'));
    symlinkSync('nowhere', join(top, 'odd/dangling'));
    if (process.platform !== 'win32') spawnSync('mkfifo', [join(top, 'odd/pipe')]);
    const { stdout, status } = run(['--ndjson', 'odd']);
    const told = linesIn(stdout).map(({ file, codes, error }) => [file, error ?? String(codes)]);
    expect(Object.fromEntries(told)).toEqual({
      ...{ 'in/good.json': '', 'in/up': 'folder', dangling: 'missing', empty: 'not-json', 'sparse.json': 'too-large' },
      ...(process.platform !== 'win32' && { pipe: 'special' }),
    });
    expect(status).toBe(2);
  });

  it('goes on in a new thread after a file that a thread ended with', () => {
    for (const file of ['a', 'b', 'c', 'd', 'deadly']) put(`with-deadly/${file}.json`, '');
    const { stdout, stderr, status } = run(['--ndjson', 'with-deadly'], ['--import', DYING]);
    const told = linesIn(stdout).map(({ file, codes, error }) => `${file}: ${error ?? codes}`);
    expect(told.sort()).toEqual(
      ['a', 'b', 'c', 'd'].map((file) => `${file}.json: not-json`).concat('deadly.json: failed'),
    );
    expect(stderr).toMatch(/^5 files: 0 unchanged since sealed, 0 not matching, 5 not readable\./);
    expect(status).toBe(2);
  });

  it.runIf(process.platform === 'linux')('is not upset by a reader that stops reading, and checks no more', () => {
    const script = `"${process.execPath}" verify.mjs --ndjson records | head -n 1; exit "\${PIPESTATUS[0]}"`;
    const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: top, encoding: 'utf8' });
    expect(linesIn(stdout)).toHaveLength(1);
    // A line that does not match may have been told before the reader was gone.
    expect([1, 2]).toContain(status);
    expect(stderr).toBe('');
  });

  it.runIf(process.platform === 'linux')('says where what it writes cannot be kept', () => {
    const script = `"${process.execPath}" verify.mjs --ndjson records > /dev/full`;
    const { status, stderr } = spawnSync('bash', ['-c', script], { cwd: top, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/^Not checked: /) });
  });

  it('loses nothing to a reader that is slow', async () => {
    const child = spawn(process.execPath, ['verify.mjs', '--ndjson', 'records'], { cwd: top, env: {} });
    let text = '';
    for await (const chunk of child.stdout) {
      text += chunk;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(linesIn(text)).toHaveLength(MANY + TAMPERED.length);
  });
});

/** Ends a thread of the program that opens a file called so, in whatever way it would come to that. */
const DYING = `data:text/javascript,${encodeURIComponent(`
  import { syncBuiltinESMExports } from 'node:module';
  import files from 'node:fs/promises';
  import { isMainThread } from 'node:worker_threads';
  const { open } = files;
  files.open = (name, ...how) => (!isMainThread && name.includes('deadly.json') ? process.exit() : open(name, ...how));
  syncBuiltinESMExports();
`)}`;

type AloneResult = {
  readonly file: string;
  readonly outcome: string;
  readonly problems: readonly { readonly code: string }[];
  readonly problemCount: number;
};
