import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RECORD_MAX } from '../../src/core/record';
import { checkStamp } from '../../src/timestamp/check-stamp';
import { command } from '../../src/verify/command';
import { checkLine } from '../../src/verify/folder/check-line';
import type { Found } from '../../src/verify/folder/walk';
import type { FileBytes } from '../../src/verify/read-file';
import { WORDS } from '../ui/words';
import { TAMPERED_DIR } from '../vectors/tampered';

const vector = (file: string): FileBytes => ({
  ok: true,
  bytes: new Uint8Array(readFileSync(join(TAMPERED_DIR, file))),
});

/** What there is to read, by name. */
const FILES: Readonly<Record<string, FileBytes>> = {
  'good.json': vector('good.json'),
  'good.html': vector('good.html'),
  'link.json': vector('link.json'),
  'no-record.html': vector('no-record.html'),
  'payload-kind.json': vector('payload-kind.json'),
  'latin-1.json': { ok: true, bytes: new Uint8Array([0x7b, 0x22, 0xe4, 0x22, 0x7d]) },
  'empty.json': { ok: true, bytes: new Uint8Array() },
  'long.json': { ok: false, why: 'too-large' },
  'longer.json': { ok: true, bytes: new Uint8Array(RECORD_MAX + 1).fill(0x20) },
  folder: { ok: false, why: 'folder' },
  closed: { ok: false, why: 'refused' },
};

/** Folders, by name, and what is in them. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  good: ['good.json', 'good.html'],
  mixed: ['good.json', 'nowhere.json', 'link.json', 'empty.json'],
  unreadable: ['good.json', 'empty.json'],
  empty: [],
  full: ['good.json', 'disk full'],
  unheard: ['good.json', 'reader gone', 'link.json', 'good.json', 'good.json'],
  many: Array.from({ length: 2001 }, () => 'empty.json'),
};

async function* foundIn(files: readonly string[]): AsyncGenerator<Found, void> {
  for (const file of files) yield { file, path: file };
}

const checkHere = (file: string) => checkLine(file, FILES[file] ?? { ok: false, why: 'missing' }, checkStamp, WORDS);

/** Runs the command on these files, and gives what it wrote. */
export async function run(...given: readonly string[]) {
  const written: string[] = [];
  const complained: string[] = [];
  const world = {
    read: async (file: string): Promise<FileBytes> => {
      if (file === 'broken') throw new RangeError('out of memory');
      return FILES[file] ?? { ok: false, why: 'missing' };
    },
    write: (text: string) => void written.push(text),
    complain: (text: string) => void complained.push(text),
    openFolder: async (folder: string) => FOLDERS[folder] && foundIn(FOLDERS[folder]),
    lanes: { count: 2, start: () => ({ check: checkHere, end: () => undefined }) },
    tell: async (line: string) => {
      if (line.includes('disk full')) throw new Error('no space left');
      written.push(line);
      return !line.includes('reader gone');
    },
  };
  const exit = await command(given, world, checkStamp, WORDS);
  return { exit, out: written.join('\n'), error: complained.join('\n') };
}
