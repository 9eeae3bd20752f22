import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './sources';

const SRC = join(ROOT, 'src');
const document = readFileSync(join(ROOT, 'docs', 'architecture.md'), 'utf8');
const diagram = /```mermaid\n([\s\S]*?)```/.exec(document)?.[1] ?? '';

type Arrow = readonly [from: string, to: string, carrier: string | undefined];
const arrows: readonly Arrow[] = diagram.split('\n').flatMap((line): Arrow[] => {
  const [, from, carrier, to] = /^\s*(\S+\.tsx?) (?:-\. (.+) \.->|-->) (\S+\.tsx?)$/.exec(line) ?? [];
  return from && to ? [[from, to, carrier]] : [];
});

const textOf = (file: string) => readFileSync(join(SRC, file), 'utf8');

/** The files that one imports, for their types alone included. */
const importsOf = (file: string): string[] =>
  [...textOf(file).matchAll(/(?:from |import\()'(\.[^']+)'/g)].flatMap(([, path = '']) => {
    const target = relative(SRC, join(SRC, dirname(file), path));
    return [`${target}.ts`, `${target}.tsx`].filter((one) => existsSync(join(SRC, one)));
  });

describe('the way of the data', () => {
  it('is drawn, and every line of it is an arrow or a frame', () => {
    const others = diagram.split('\n').filter((line) => !/-->|\.->/.test(line));
    expect(arrows.length).toBeGreaterThan(20);
    expect(others.filter((line) => !/^(flowchart TD| {2}subgraph \w+ \[.+\]| {2}end|)$/.test(line))).toEqual([]);
    expect(arrows).toHaveLength(diagram.split('\n').length - others.length);
  });

  it.each(arrows.filter(([, , carrier]) => carrier === undefined))('%s to %s is a call', (from, to) => {
    expect(importsOf(from).includes(to) || importsOf(to).includes(from)).toBe(true);
  });

  it.each(arrows.filter(([, , carrier]) => carrier !== undefined))('%s to %s goes by %s', (from, to, carrier = '') => {
    expect(textOf(from)).toContain(carrier);
    expect(existsSync(join(SRC, to))).toBe(true);
  });

  it('goes from LinkedIn’s page to a check without a gap', () => {
    const reached = new Set(['linkedin/read.ts']);
    const neighbours = (one: string) =>
      arrows.flatMap(([from, to]) => (from === one ? [to] : to === one ? [from] : []));
    for (const one of reached) for (const next of neighbours(one)) reached.add(next);
    expect(arrows.flatMap(([from, to]) => [from, to].filter((one) => !reached.has(one)))).toEqual([]);
  });

  it.each([...document.matchAll(/`(src\/[^`]+)`/g)].map(([, path = '']) => path))(
    'names a file that is there: %s',
    (path) => {
      expect(existsSync(join(ROOT, path))).toBe(true);
    },
  );
});
