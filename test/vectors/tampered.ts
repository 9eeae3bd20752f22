import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, pageOf } from './forge';
import type { Base, Tampered } from './tamper';
import { TAMPERED_MISMATCH } from './tampered-mismatch';
import { TAMPERED_UNREADABLE } from './tampered-unreadable';

export const TAMPERED_DIR = join(import.meta.dirname, 'tampered');

/** The files in which nothing was changed. */
export const UNCHANGED: readonly { readonly file: string; readonly make: (base: Base) => string }[] = [
  { file: 'good.json', make: ({ record }) => fileOf(record) },
  { file: 'good.html', make: ({ record }) => pageOf(fileOf(record)) },
];

/** One vector for each code. */
export const TAMPERED: readonly Tampered[] = [...TAMPERED_UNREADABLE, ...TAMPERED_MISMATCH];

/** The text of a vector. */
export const tamperedText = (row: Tampered): string =>
  'recipe' in row ? row.recipe() : readFileSync(join(TAMPERED_DIR, row.file), 'utf8');
