/** `npm run mutate`, on a module whose mutants are known; and what it changes in a line of code. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { Board } from '../../scripts/mutate/board.mjs';
import { schemataOf } from '../../scripts/mutate/schemata.mjs';
import { matched } from '../../scripts/mutate/survivors.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SAMPLE = 'test/mutation/sample/sample.ts';
/** Milliseconds for another Vitest on a machine that is busy with other suites. */
const A_WHILE = 240_000;

/** Runs the script, without what tells a program that tests are running. */
function mutate(...args: readonly string[]) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV|TEST)/.test(name)));
  const all = [join(ROOT, 'scripts/mutate.mjs'), ...args];
  return spawnSync(process.execPath, all, { cwd: ROOT, encoding: 'utf8', env: { ...env, NO_COLOR: '1' } });
}

describe('npm run mutate', () => {
  let ended: ReturnType<typeof mutate>;
  beforeAll(() => {
    ended = mutate(SAMPLE, '--tests', 'test/mutation/sample/sample.tried.ts');
  }, A_WHILE);

  it('names every mutant that lives, and no other', () => {
    const named = ended.stdout.split('\n').filter((line) => line.startsWith(`${SAMPLE}:`));
    expect(named.map((line) => line.replace(/^[^ ]+ +/, ''))).toEqual([
      'one > 2 → (one) >= (2)',
      'one > 2 → (one) <= (2)',
      '1 < 2 → (1) <= (2)',
      '!one → one  (not reached)',
    ]);
  });

  it('counts those that are killed: in place, without end, while loading, or by a test that runs but once', () => {
    expect(ended.stdout).toMatch(/^ +17 +13 +3 +1 +76\.5 % {2}in all$/m);
  });

  it('fails where too few are', () => {
    expect(ended.status).toBe(1);
  });

  it(
    'says which test fails with no mutant, and counts nothing',
    () => {
      const { status, stderr, stdout } = mutate(SAMPLE, '--tests', 'test/mutation/sample/failing.tried.ts');
      expect(stderr).toContain('failing.tried.ts fails with no mutant: expects what is not so');
      expect([status, stdout.includes('in all')]).toEqual([1, false]);
    },
    A_WHILE,
  );
});

describe('the changes of a line', () => {
  const rows: readonly (readonly [line: string, changes: readonly string[]])[] = [
    ['if (a) b();', ['a → true', 'a → false', 'b() → undefined']],
    ['const x = a ? 1 : 2;', ['a → true', 'a → false']],
    ['while (a) b = 1;', ['a → false']],
    ['const x = a && b;', ['a && b → a', 'a && b → b', 'a && b → (a) || (b)']],
    ['const x = a ?? b;', ['a ?? b → a', 'a ?? b → b']],
    ['const x = a < b;', ['a < b → (a) <= (b)', 'a < b → (a) >= (b)']],
    ['const x = a === b;', ['a === b → (a) !== (b)']],
    ['const x = !a;', ['!a → a']],
    ['const x = { is: true };', ['true → false']],
    ['const x = a.at(-1);', ['-1 → 1']],
    ['const x = a.some(b);', ['a.some(b) → a.every(b)']],
    ['const x = a.filter(b).map(c);', ['a.filter(b) → a']],
    ['const x = a?.filter(b).map(c);', []],
    ['const x = a.has(b);', ['a.has(b) → !a.has(b)']],
    ['const x = { ...(a && { a }) };', ['a && { a } → a', 'a && { a } → (a) || ({ a })']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the line's own
    ['const x = `${a}` + b;', []],
    ['type X = { readonly is: true } | false;', []],
    ['const x = { is: true } as { is: true };', ['true → false']],
    ["import a from 'a' with { type: 'json' };", []],
    ['const { a = !b } = c;', ['!b → b']],
  ];
  it.each(rows)('%s', (line, changes) => {
    expect(schemataOf('line.ts', line, 0).mutants.map(({ change }) => change)).toEqual(changes);
  });

  it('stand in the code by their number', () => {
    expect(schemataOf('line.ts', 'const x = !a;', 7).code).toBe('const x = (__mutant(7) ? (a) : (!a));');
  });
});

describe('what two workers know of a mutant', () => {
  const boards = () => {
    const folder = mkdtempSync(join(tmpdir(), 'board-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const path = join(folder, 'board');
    return [Board.create(path, 3), new Board(path)] as const;
  };

  it('is that it is killed, also where a run of the other that it survives ends later', () => {
    const [one, other] = boards();
    one.kill(1);
    other.spare(1, 1000);
    expect([0, 1, 2].map((mutant) => other.isKilled(mutant))).toEqual([false, true, false]);
    expect([0, 1, 2].map((mutant) => other.isOpen(mutant, 1000))).toEqual([true, false, true]);
  });

  it('is that it survived a hundred slow runs, and is tried in quick ones alone', () => {
    const [one, other] = boards();
    for (let run = 0; run < 100; run += 1) one.spare(1, 1000);
    one.leave(2);
    expect([0, 1, 2].map((mutant) => other.isOpen(mutant, 1000))).toEqual([true, false, false]);
    expect([0, 1, 2].map((mutant) => other.isOpen(mutant, 1))).toEqual([true, true, true]);
  });
});

describe('the list of survivors', () => {
  const mutant = { file: 'a.ts', line: 1, text: 'if (a) b();', change: 'a → true' };
  const listed = { file: 'a.ts', text: 'if (a) b();', change: 'a → true' };

  it('knows a mutant wherever its line moved', () => {
    const { why, gone } = matched([{ ...mutant, line: 9 }], [{ why: 'equal', mutants: [listed] }]);
    expect([[...why], gone]).toEqual([[[0, 'equal']], []]);
  });

  it('stands for one mutant by each line', () => {
    const { why } = matched([mutant, { ...mutant, line: 2 }], [{ why: 'equal', mutants: [listed] }]);
    expect([...why.keys()]).toEqual([0]);
  });

  it('tells what is gone', () => {
    expect(matched([], [{ why: 'equal', mutants: [listed] }]).gone).toEqual([listed]);
  });
});
