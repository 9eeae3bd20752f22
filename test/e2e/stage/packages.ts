import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../meta/sources';

type Locked = { readonly dev?: true; readonly dependencies?: Readonly<Record<string, string>> };

/** By folder; the project itself is the empty path. A package may be installed below one that needs it. */
const LOCKED: readonly (readonly [folder: string, locked: Locked])[] = Object.entries(
  JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages,
);

/** What a package names, and no build holds: nothing of ours uses the part of it that does. */
const UNUSED: readonly string[] = ['internmap'];

/** Every package that a build holds, by the lock file, sorted: what we depend on, and what that depends on. */
export function bundledPackages(): string[] {
  const waiting = neededBy('');
  const found = new Set<string>();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name) || UNUSED.includes(name)) continue;
    found.add(name);
    waiting.push(...neededBy(`node_modules/${name}`));
  }
  return [...found].sort();
}

function neededBy(end: string): string[] {
  // What only the building needs may be there in a version of its own.
  const places = LOCKED.filter(([folder, { dev }]) => !dev && (end === '' ? folder === '' : folder.endsWith(end)));
  return places.flatMap(([, { dependencies = {} }]) => Object.keys(dependencies));
}
