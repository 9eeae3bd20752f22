import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './sources';

export const STORE_LANGUAGES = ['en', 'de'] as const;

export const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** The manifest, as far as a store asks about it. */
export const MANIFEST = JSON.parse(read('manifest.json'));
const SCRIPTED: readonly string[] = MANIFEST.content_scripts.flatMap(({ matches }: { matches: string[] }) => matches);
const HOSTS: readonly string[] = MANIFEST.optional_host_permissions;

/** All that a store asks a reason for. */
export const PERMISSIONS: readonly string[] = [
  ...SCRIPTED,
  ...MANIFEST.permissions,
  ...MANIFEST.optional_permissions,
  ...HOSTS,
];

/** The hosts that the extension stands on or may ask. */
export const HOST_NAMES = [...SCRIPTED, ...HOSTS].map((pattern) => new URL(pattern.replace('*', '')).hostname);

/** A part of a document, without its heading. */
export function partOf(document: string, heading: string): string {
  const found = document.split(/^## /m).find((one) => one.startsWith(`${heading}\n`));
  if (found === undefined) throw new Error(`There is no part “${heading}”.`);
  return found.slice(heading.length).trim();
}

/** The rows of the tables in a text: what their first column names in code, and the rest. */
export const rowsOf = (text: string): (readonly [name: string, rest: string])[] =>
  [...text.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(([, name = '', rest = '']) => [name, rest]);

/** Width and height of a PNG, from its header (PNG, 11.2.2). */
export function sizeOfPng(path: string): readonly [width: number, height: number] {
  const bytes = readFileSync(join(ROOT, path));
  if (bytes.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') throw new Error(`${path} is no PNG.`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
