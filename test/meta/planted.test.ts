import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FOLDERS, MAY_IMPORT } from './imports';
import { ROOT } from './sources';

/** Milliseconds for compiling `src` twice on a machine that is busy with other suites. */
const A_WHILE = 120_000;

const NOT_REFERENCED = 'TS6307';
const NO_NAME = 'TS2304';
const NO_NAME_BUT_IN_DOM = 'TS2584';

type Plant = { readonly what: string; readonly path: string; readonly text: string; readonly error: string };

/** Ways to import, each of a file of its own: the compiler names a file once, however often it is imported. */
const WAYS: readonly (readonly [what: string, name: string, text: (from: string) => string])[] = [
  ['a value', 'value', (from) => `import { planted } from '${from}';\nexport const taken = planted;\n`],
  ['a type alone', 'type', (from) => `import type { Planted } from '${from}';\nexport type Taken = Planted;\n`],
  ['later', 'later', (from) => `export const taken = () => import('${from}');\n`],
  ['within a type', 'within', (from) => `export type Taken = import('${from}').Planted;\n`],
  ['in order to export', 'export', (from) => `export * from '${from}';\n`],
  ['for its effect', 'effect', (from) => `import '${from}';\n`],
];

const GLOBALS: readonly (readonly [folder: string, name: string, error: string])[] = [
  ['core', 'document', NO_NAME_BUT_IN_DOM],
  ['core', 'window', NO_NAME],
  ['core', 'chrome', NO_NAME],
  ['core', 'browser', NO_NAME],
  ['core', 'indexedDB', NO_NAME],
  ['core', 'navigator', NO_NAME],
  ['core', 'localStorage', NO_NAME],
  ['core', 'performance', NO_NAME],
  ['core', 'setTimeout', NO_NAME],
  ['core', 'fetch', NO_NAME],
  ['messages', 'document', NO_NAME_BUT_IN_DOM],
  ['export', 'document', NO_NAME_BUT_IN_DOM],
  ['linkedin', 'chrome', NO_NAME],
  ['content', 'browser', NO_NAME],
];

const leaf = (folder: string, name: string) => ({
  path: `src/${folder}/planted-${name}.ts`,
  text: 'export const planted = 1;\nexport type Planted = 1;\n',
});

const imported: readonly Plant[] = WAYS.map(([what, name, text]) => ({
  what: `messages imports of linkedin ${what}`,
  path: `src/messages/taking-${name}.ts`,
  text: text(`../linkedin/planted-${name}`),
  error: NOT_REFERENCED,
}));

const forbidden: readonly Plant[] = FOLDERS.flatMap((folder) =>
  FOLDERS.filter((other) => other !== folder && !MAY_IMPORT[folder]?.includes(other)).map((other) => ({
    what: `${folder} imports ${other}`,
    path: `src/${folder}/taking-from-${other}.ts`,
    text: `import { planted } from '../${other}/planted-any';\nexport const taken = planted;\n`,
    error: NOT_REFERENCED,
  })),
);

const named: readonly Plant[] = GLOBALS.map(([folder, name, error]) => ({
  what: `${folder} names ${name}`,
  path: `src/${folder}/naming-${name}.ts`,
  text: `export const named = () => ${name};\n`,
  error,
}));

const PLANTS = [...imported, ...forbidden, ...named];
const LEAVES = [...WAYS.map(([, name]) => leaf('linkedin', name)), ...FOLDERS.map((folder) => leaf(folder, 'any'))];

/** The first error that the compiler finds in a file. */
const errorIn = (output: string, path: string) =>
  output.split('\n').flatMap((line) => (line.startsWith(`${path}(`) ? (/error (TS\d+)/.exec(line)?.[1] ?? []) : []))[0];

describe('the compiler', () => {
  const copy = mkdtempSync(join(tmpdir(), 'planted-'));
  const compile = () => {
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const projects = FOLDERS.map((folder) => `src/${folder}`);
    const { status, stdout } = spawnSync(process.execPath, [tsc, '-b', ...projects], { cwd: copy, encoding: 'utf8' });
    return { status, stdout };
  };
  let before: ReturnType<typeof compile>;
  let after: ReturnType<typeof compile>;

  beforeAll(() => {
    cpSync(join(ROOT, 'src'), join(copy, 'src'), { recursive: true });
    cpSync(join(ROOT, 'tsconfig.base.json'), join(copy, 'tsconfig.base.json'));
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
    before = compile();
    for (const { path, text } of [...LEAVES, ...PLANTS]) writeFileSync(join(copy, path), text);
    after = compile();
  }, A_WHILE);
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('accepts the sources as they are', () => {
    expect(before).toEqual({ status: 0, stdout: '' });
  });

  it.each(PLANTS.map((plant) => [plant.what, plant] as const))('refuses it when %s', (_what, { path, error }) => {
    expect(errorIn(after.stdout, path)).toBe(error);
  });

  it('finds nothing wrong with what is imported', () => {
    expect(LEAVES.filter(({ path }) => errorIn(after.stdout, path) !== undefined)).toEqual([]);
  });
});
