import type { Texts } from '../../core/texts';
import type { Verdict } from '../../core/verify/verdict';
import { plain } from '../plain';

/** A file and its result, in a line. The name of a file may hold anything. */
export const fileLine = (file: string, what: string, texts: Texts): string =>
  texts('verify_file', { file: plain(file), what });

/** How several files fared, in a line. */
export function severalLine(outcomes: readonly Verdict['outcome'][], texts: Texts): string {
  const number = (wanted: Verdict['outcome']) => outcomes.filter((outcome) => outcome === wanted).length;
  return texts('verify_files', {
    n: outcomes.length,
    unchanged: number('unchanged'),
    mismatch: number('mismatch'),
    unreadable: number('unreadable'),
  });
}
