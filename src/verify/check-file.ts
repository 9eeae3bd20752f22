import type { Texts } from '../core/texts';
import { unreadable } from '../core/verify/unreadable';
import type { CheckStamp, Verdict } from '../core/verify/verdict';
import { verifyBytes } from '../core/verify/verify-bytes';
import { type LastSentences, lastSentences } from '../export/verdict/last-sentences';
import type { FileBytes, OpenFault } from './read-file';

/** What came of one file: a verdict, or why there were no bytes to check. */
export type Checked = { readonly file: string } & (
  | { readonly opened: true; readonly verdict: Verdict; readonly sealed: LastSentences }
  | { readonly opened: false; readonly why: OpenFault }
);

/** Checks what was read of a file. Never rejects. */
export async function checkFile(file: string, read: FileBytes, checkStamp: CheckStamp, texts: Texts): Promise<Checked> {
  const sentences = lastSentences(texts);
  if (read.ok) {
    const verdict = await verifyBytes(read.bytes, checkStamp, { onEntry: sentences.see });
    return { file, opened: true, verdict, sealed: sentences.end() };
  }
  const { why } = read;
  if (why !== 'too-large') return { file, opened: false, why };
  return { file, opened: true, verdict: unreadable({ code: why }), sealed: sentences.end() };
}

/** What became of a file; what could not be opened could not be read. */
export const outcomeOf = (result: Checked): Verdict['outcome'] =>
  result.opened ? result.verdict.outcome : 'unreadable';
