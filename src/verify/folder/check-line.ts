import type { Words } from '../../core/texts';
import type { CheckStamp, Verdict } from '../../core/verify/verdict';
import { verdictOf } from '../check-file';
import type { FileBytes } from '../read-file';
import { collected } from './contents';
import { lineOf, unopenedLine, written } from './line-of';
import type { Line } from './line-shape';

/** What came of one file, and the text of its line. */
export type Told = { readonly outcome: Verdict['outcome']; readonly text: string };

/** Checks what was read of a file, and tells of it in a line. */
export async function checkLine(file: string, read: FileBytes, checkStamp: CheckStamp, words: Words): Promise<Told> {
  const contents = collected();
  const came = await verdictOf(read, checkStamp, contents.see);
  return toldOf(
    came.opened ? lineOf(file, came.verdict, contents.end, words) : unopenedLine(file, came.why, words.texts),
  );
}

export const toldOf = (line: Line): Told => ({ outcome: line.outcome, text: written(line) });
