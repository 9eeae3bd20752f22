import { appendFileSync, readFileSync, statSync } from 'node:fs';
import { storeIn } from './store-files';

// What LevelDB writes to its logs: blocks, in which lie records with a head of four bytes of checksum, two of length and one of
// kind. A block with less room than a head is filled up with zeros.
// https://github.com/google/leveldb/blob/main/doc/log_format.md
const BLOCK = 32_768;
const HEAD = 7;
const WHOLE = 1;
const [FIRST, MIDDLE] = [2, 3];

/** Whether a log of LevelDB's ends within a record, as it does where its writer was killed. */
export function endsTorn(log: Uint8Array): boolean {
  let at = 0;
  let isOpen = false;
  while (at < log.length) {
    const room = BLOCK - (at % BLOCK);
    if (room < HEAD) {
      at += room;
      continue;
    }
    const [, , , , low = 0, high = 0, kind] = log.subarray(at, at + HEAD);
    at += HEAD + low + high * 256;
    if (kind === undefined || at > log.length) return true;
    isOpen = kind === FIRST || kind === MIDDLE;
  }
  return isOpen;
}

/** Ends a log within a record, as if its writer had been killed before any of it was promised to anybody. */
export function tear(log: string): void {
  const room = BLOCK - (statSync(log).size % BLOCK) - HEAD;
  if (room < 2) throw new Error(`no room for a record at the end of ${log}`);
  const head = Uint8Array.of(1, 2, 3, 4, room % 256, Math.floor(room / 256), WHOLE);
  appendFileSync(log, head);
  appendFileSync(log, new Uint8Array(Math.min(100, room - 1)).fill(0x61));
}

/** The logs of Chromium's store in a profile, the oldest first. */
export const logsIn = (folder: string): string[] =>
  storeIn(folder, 'chromium')
    .filter((one) => /(MANIFEST-\d+|\d+\.log)$/.test(one))
    .toSorted();

/** Whether a kill has torn a write of Chromium's own in a profile. */
export const isTorn = (folder: string): boolean => logsIn(folder).some((log) => endsTorn(readFileSync(log)));
