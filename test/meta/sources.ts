import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The top of the repository. */
export const ROOT = join(import.meta.dirname, '../..');

/** A file of `src`, by its path below it. */
export type Source = { readonly path: string; readonly folder: string; readonly text: string };

/** All files of `src` with one of these endings. */
export function sources(...endings: readonly string[]): Source[] {
  const paths = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  return paths
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => path.replaceAll('\\', '/'))
    .map((path) => ({ path, folder: path.replace(/\/.*/, ''), text: readFileSync(join(ROOT, 'src', path), 'utf8') }));
}

/** A program without what it says in comments and quotation marks. */
export function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''");
}

/** What stands in quotation marks, of whatever kind, in a program. */
export function quotedIn(text: string): string[] {
  return [...text.matchAll(/(['"`])([^'"`\n]*)\1/g)].flatMap(([, , quoted]) => quoted ?? []);
}
