import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './sources';

type Locked = {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: true;
  readonly dev?: true;
  /** Needed by what builds, or wanted by what ships where it is there: in no build either way. */
  readonly devOptional?: true;
  readonly optional?: true;
  readonly license?: string;
  readonly hasInstallScript?: true;
};

const readJson = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const program = readJson('package.json');
const packages: readonly (readonly [folder: string, locked: Locked])[] = Object.entries<Locked>(
  readJson('package-lock.json').packages,
).filter(([folder]) => folder !== '');
const foldersWhere = (is: (locked: Locked) => unknown) =>
  packages.filter(([, locked]) => is(locked)).map(([folder]) => folder);

describe('what is installed', () => {
  it('is fixed, each package by the hash of its bytes', () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(foldersWhere(({ integrity }) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))).toEqual([]);
  });

  it('comes from whatever registry npm is told, and from no address beside it', () => {
    expect(foldersWhere(({ resolved, link }) => resolved ?? link)).toEqual([]);
  });

  it('is asked for in exact versions', () => {
    const versions = Object.values({ ...program.dependencies, ...program.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });

  it('runs nothing of its own: no package has an install script, and npm is told to run none', () => {
    expect(foldersWhere(({ hasInstallScript }) => hasInstallScript)).toEqual([]);
    expect(readFileSync(join(ROOT, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
    const own = Object.keys(program.scripts).filter((name) => /install|^prepare$|^(pre|post)/.test(name));
    expect(own, 'What npm would skip here, nobody may rely on.').toEqual([]);
  });
});

describe('what ships', () => {
  const MAY = ['0BSD', 'BSD-3-Clause', 'ISC', 'MIT', 'MPL-2.0'];

  it('is licensed so that it may', () => {
    const shipped = packages.filter(([, locked]) => !locked.dev && !locked.devOptional && !locked.optional);
    expect(shipped.length).toBeGreaterThan(5);
    expect(shipped.filter(([, { license }]) => !MAY.includes(license ?? ''))).toEqual([]);
  });
});
