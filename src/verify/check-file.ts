import type { Payload } from '../core/payload';
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
  const came = await verdictOf(read, checkStamp, sentences.see);
  return came.opened ? { file, ...came, sealed: sentences.end() } : { file, ...came };
}

/** The verdict on what was read of a file, or why there were no bytes to check. */
export async function verdictOf(read: FileBytes, checkStamp: CheckStamp, onEntry: (payload: Payload) => void) {
  if (read.ok) return { opened: true, verdict: await verifyBytes(read.bytes, checkStamp, { onEntry }) } as const;
  const { why } = read;
  if (why !== 'too-large') return { opened: false, why } as const;
  return { opened: true, verdict: unreadable({ code: why }) } as const;
}

/** What became of a file; what could not be opened could not be read. */
export const outcomeOf = (result: Checked): Verdict['outcome'] =>
  result.opened ? result.verdict.outcome : 'unreadable';
