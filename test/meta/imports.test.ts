import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FOLDERS, MAY_IMPORT, TYPES, WITHOUT_DOM } from './imports';
import { codeOf, ROOT, sources } from './sources';

type Config = {
  readonly compilerOptions: { readonly lib: readonly string[]; readonly types: readonly string[] };
  readonly references: readonly { readonly path: string }[];
};
// Our own files, which hold no comments.
const configOf = (path: string) => JSON.parse(readFileSync(join(ROOT, path, 'tsconfig.json'), 'utf8')) as Config;

describe('the table of imports', () => {
  it('names every folder', () => {
    const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((one) => one.isDirectory());
    const named = [...FOLDERS, 'public'].sort();
    expect(folders.map(({ name }) => name).sort(), 'A new folder? Then give it a row in imports.ts.').toEqual(named);
  });

  it.each(Object.entries(MAY_IMPORT))('is what the compiler holds %s to', (folder, may) => {
    const references = configOf(`src/${folder}`).references.map(({ path }) => path.replace('../', ''));
    const advice = `Let ${folder} import less, or change the design's table, imports.ts and src/${folder}/tsconfig.json.`;
    expect(references.sort(), advice).toEqual([...may].sort());
  });

  it('is what is compiled', () => {
    const compiled = configOf('.').references.map(({ path }) => path);
    expect(compiled.sort()).toEqual([...FOLDERS.map((folder) => `src/${folder}`), 'scripts', 'test'].sort());
  });

  it.each(FOLDERS)('decides what %s sees of a browser', (folder) => {
    const { lib, types } = configOf(`src/${folder}`).compilerOptions;
    const isBlind = WITHOUT_DOM.some((one) => one === folder);
    expect(lib).toEqual(isBlind ? ['ES2023'] : ['ES2023', 'DOM', 'DOM.Iterable']);
    expect(types).toEqual(TYPES[folder] ?? []);
  });
});

describe('what stands in LinkedIn’s page', () => {
  const imports = sources('.ts')
    .filter(({ folder }) => folder === 'content' || folder === 'structure')
    .flatMap(({ text }) => [...text.matchAll(/from '([^']+)'/g)].flatMap(([, from]) => from ?? []));

  it('imports of platform its page module alone, and no package', () => {
    expect(imports.filter((from) => from.includes('platform/') && from !== '../platform/page')).toEqual([]);
    expect(imports.filter((from) => !from.startsWith('.'))).toEqual([]);
  });
});

describe('a browser’s API', () => {
  const names = [
    'indexedDB',
    'navigator\\.locks',
    'BroadcastChannel',
    'localStorage',
    'sessionStorage',
    'XMLHttpRequest',
  ];
  const calls = ['fetch\\s*\\(', '(?:chrome|browser)\\s*[.?[]', 'navigator\\.(?:clipboard|sendBeacon)'];
  const pattern = new RegExp(`(?<![\\w.$])(?:${[...names, ...calls].join('|')})`);
  const naming = sources('.ts', '.tsx').filter(({ text }) => pattern.test(codeOf(text)));

  it('is named by platform alone', () => {
    expect(naming.filter(({ folder }) => folder !== 'platform').map(({ path }) => path)).toEqual([]);
  });

  it('is named there', () => {
    expect(naming.length).toBeGreaterThan(5);
  });

  it('comes from the polyfill only where messages are answered', () => {
    const loading = sources('.ts', '.tsx').filter(({ text }) =>
      /^import (?!type).*'webextension-polyfill'/m.test(text),
    );
    expect(loading.map(({ path }) => path)).toEqual(['platform/incoming.ts']);
  });
});

describe('clock and randomness', () => {
  const pattern =
    /Date\.now|new Date\(\)|Math\.random|getRandomValues|randomUUID|performance\.now|setTimeout|setInterval/;
  it.each(['core', 'linkedin', 'export', 'timestamp', 'messages'])('have no place in %s', (folder) => {
    const using = sources('.ts').filter((one) => one.folder === folder && pattern.test(codeOf(one.text)));
    expect(using.map(({ path }) => path)).toEqual([]);
  });
});
