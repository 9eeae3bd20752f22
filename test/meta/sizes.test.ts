import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, sources } from './sources';

/** Lines after which a file is two. */
const LONGEST = 200;
/** Lines of a file of the usual size. */
const USUAL = 90;

const linesOf = (text: string) => text.trimEnd().split('\n').length;

/** Every program and style sheet in a folder, by its path from the top, with its lines. What is data alone has other endings. */
function lengthsIn(folder: string) {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|tsx|mjs|css)$/.test(path))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .map((path) => ({ path, lines: linesOf(readFileSync(join(ROOT, path), 'utf8')) }));
}

describe('the files of src, scripts and test', () => {
  const lengths = ['src', 'scripts', 'test'].flatMap(lengthsIn);

  it(`have at most ${LONGEST} lines`, () => {
    const longer = lengths.filter(({ lines }) => lines > LONGEST).map(({ path }) => path);
    expect(longer).toEqual([]);
  });

  it('are all looked at', () => {
    const paths = lengths.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        'src/ui/theme.css',
        'src/content/watch.ts',
        'src/report/Report.tsx',
        'scripts/test.mjs',
        'test/meta/sizes.test.ts',
        'test/report/Report.test.tsx',
      ]),
    );
  });
});

describe('the functions of src and scripts', () => {
  it('have at most 60 lines, where no comment above them says why not: the linter looks', () => {
    const { overrides } = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8'));
    expect(overrides).toContainEqual({
      includes: ['src/**', 'scripts/**'],
      linter: {
        rules: { complexity: { noExcessiveLinesPerFunction: { level: 'error', options: { maxLines: 60 } } } },
      },
    });
  });
});

describe('the files of src', () => {
  it('are short, most of them', () => {
    const sorted = sources('.ts', '.tsx')
      .map(({ text }) => linesOf(text))
      .sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(USUAL);
  });
});
