import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChosenFile } from '../../src/report/check/check-file';
import { TAMPERED_DIR } from '../vectors/tampered';

/** A file as a browser hands it over; the test DOM's own cannot be read. */
export function chosen(name: string, contents: string | Uint8Array): ChosenFile {
  const bytes = new Uint8Array(typeof contents === 'string' ? Buffer.from(contents, 'utf8') : contents);
  return { name, size: bytes.length, arrayBuffer: async () => bytes.buffer };
}

/** One of the vectors, under its own name or another one. */
export const vectorFile = (file: string, name = file): ChosenFile =>
  chosen(name, new Uint8Array(readFileSync(join(TAMPERED_DIR, file))));

/** A file that cannot be read: a folder, or one that is gone. */
export const unreadFile = (name: string, size: number): ChosenFile => ({
  name,
  size,
  arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
});
