import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandsIn, DOCUMENTS } from './documents';
import { ROOT } from './sources';

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** What runs each kind of command: a file, and what stands in it. A command that no row knows fails. */
const RUN_BY: readonly (readonly [command: RegExp, file: string, words: string])[] = [
  [/^npm test$/, '.ci/run', 'npm test'],
  [/^npm ci$/, 'scripts/steps.mjs', "['ci'"],
  [/^npm start( -- --demo)?$/, 'test/e2e/demo.test.ts', "'start.mjs'"],
  [/^npm run (zip|build|build-for-amo( -- chrome)?)$/, 'test/e2e/zip.test.ts', 'build-for-amo.mjs'],
  [/^npm run (check|fix)$/, 'scripts/test.mjs', 'knip'],
  [/^npm run (unit|e2e)$/, 'scripts/test.mjs', "['e2e*', 'faults']"],
  [/^npm run audit$/, 'test/meta/audit.test.ts', 'audit'],
  [/^npm run new-setting( -- ID ADDRESS)?$/, 'test/meta/new-setting.test.ts', 'new-setting'],
  [/^npm run verify -- (FILE|record\.json)$/, 'test/verify/built.test.ts', 'verify'],
  [/^node verify\.mjs /, 'test/verify/built.test.ts', 'verify.mjs'],
  [/^npm run store$/, 'test/meta/store.test.ts', 'store'],
  [/^python3 (load|ask)\.py/, 'test/verify/folder/document.test.ts', 'python3 '],
  // Programs that a reader has or has not; tried by hand.
  [/^(psql|duckdb) -c /, 'docs/many-records.md', 'create table lines'],
  // It waits for somebody who looks; its page and its browser are those of the demo.
  [/^npm start -- --practice$/, 'scripts/start.mjs', '--practice'],
  // Too long for a run of all tests. Their parts are tested, and what they end with stands in the documents.
  [/^npm run mutate( -- \S+)?$/, 'test/meta/mutate.test.ts', 'mutate'],
  [/^npm run bench( -- \w+)?$/, 'vitest.config.ts', "name: 'bench'"],
  [/^npm run test:faults$/, 'vitest.config.ts', "name: 'faults'"],
  [/^(wc -c|gzip -9)/, 'test/e2e/dist.test.ts', 'gzipSync'],
];

/** Vitest by its own command: what it names is part of npm test. */
const VITEST = /^(?:[A-Z_]+=\S+ )*npx vitest run --project (unit|e2e|e2e-alone|faults) ([^-].*?)( -t \S+| --update)?$/;

const commands = DOCUMENTS.flatMap((document) => commandsIn(document).map((command) => [command, document] as const));

describe('what documents tell to type', () => {
  it('is a good deal', () => {
    expect(commands.length).toBeGreaterThan(40);
  });

  it.each(commands)('%s in %s is run by a test', (command) => {
    const [, , paths] = VITEST.exec(command) ?? [];
    if (paths !== undefined)
      return expect(paths.split(' ').filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    const [, file, words] = RUN_BY.find(([known]) => known.test(command)) ?? [];
    expect(file, 'A new command? Then a test must run it, and a row here say which.').toBeDefined();
    expect(read(file ?? '')).toContain(words);
  });

  it.each(commands.flatMap(([command]) => /^npm run ([\w:-]+)/.exec(command)?.[1] ?? []))(
    'npm run %s is there',
    (name) => {
      expect(scripts).toHaveProperty([name]);
    },
  );
});
