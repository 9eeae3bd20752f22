import type { Texts } from '../../core/texts';
import type { Verdict } from '../../core/verify/verdict';
import { plain } from '../plain';

/** A file and its result, in a line. The name of a file may hold anything. */
export const fileLine = (file: string, what: string, texts: Texts): string =>
  texts('verify_file', { file: plain(file), what });

/** How several files fared, in a line. */
export function severalLine(outcomes: readonly Verdict['outcome'][], texts: Texts): string {
  const number = (wanted: Verdict['outcome']) => outcomes.filter((outcome) => outcome === wanted).length;
  const [unchanged, mismatch, unreadable] = [number('unchanged'), number('mismatch'), number('unreadable')];
  return countsLine({ unchanged, mismatch, unreadable }, texts);
}

/** The same by how many files came to what. */
export const countsLine = (counts: Readonly<Record<Verdict['outcome'], number>>, texts: Texts): string =>
  texts('verify_files', { n: counts.unchanged + counts.mismatch + counts.unreadable, ...counts });
