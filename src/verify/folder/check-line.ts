import type { Words } from '../../core/texts';
import { unreadable } from '../../core/verify/unreadable';
import type { CheckStamp, Verdict } from '../../core/verify/verdict';
import { verifyBytes } from '../../core/verify/verify-bytes';
import type { FileBytes } from '../read-file';
import { collected } from './contents';
import { lineOf, unopenedLine, written } from './line-of';
import type { Line } from './line-shape';

/** What came of one file, and the text of its line. */
export type Told = { readonly outcome: Verdict['outcome']; readonly text: string };

/** Checks what was read of a file, and tells of it in a line. */
export async function checkLine(file: string, read: FileBytes, checkStamp: CheckStamp, words: Words): Promise<Told> {
  if (!read.ok && read.why !== 'too-large') return toldOf(unopenedLine(file, read.why, words.texts));
  const contents = collected();
  const verdict = read.ok
    ? await verifyBytes(read.bytes, checkStamp, { onEntry: contents.see })
    : unreadable({ code: 'too-large' });
  return toldOf(lineOf(file, verdict, contents.end, words));
}

export const toldOf = (line: Line): Told => ({ outcome: line.outcome, text: written(line) });
