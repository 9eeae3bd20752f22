import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The scripts that a page loads before it can do anything: its own, and what those import. */
export function scriptsOf(dist: string, page: string): string[] {
  return withImports(dist, namedIn(dist, page, 'js'));
}

/** Scripts, and what they import at once: not what they import later. */
export function withImports(dist: string, files: readonly string[]): string[] {
  const found = new Set(files);
  // A set that grows while it is walked is walked to its new end.
  for (const file of found) {
    const code = readFileSync(join(dist, file), 'utf8');
    for (const [, imported = ''] of code.matchAll(/(?:from|import)\s*["'`](\.\/[^"'`]+\.js)["'`]/g))
      found.add(join(dirname(file), imported));
  }
  return [...found];
}

/** Bytes of a page with its styles and scripts, until it can do anything. */
export function weightOf(dist: string, page: string): number {
  const files = [page, ...namedIn(dist, page, 'css'), ...scriptsOf(dist, page)];
  return files.reduce((sum, file) => sum + readFileSync(join(dist, file)).length, 0);
}

function namedIn(dist: string, page: string, extension: string): string[] {
  const html = readFileSync(join(dist, page), 'utf8');
  const named = html.matchAll(new RegExp(`(?:src|href)="/([^"]+\\.${extension})"`, 'g'));
  return [...named].map(([, file = '']) => file);
}
