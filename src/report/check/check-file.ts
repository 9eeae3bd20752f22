import type { Texts } from '../../core/texts';
import type { CheckStamp, Verdict } from '../../core/verify/verdict';
import { tooLarge, verifyBytes } from '../../core/verify/verify-bytes';
import { type LastSentences, lastSentences } from '../../export/verdict/last-sentences';

/** The part of a `File` that is needed. */
export type ChosenFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** What came of a file: a verdict, or that the browser could not read it. */
export type Checked = { readonly name: string } & (
  | { readonly opened: true; readonly verdict: Verdict; readonly sealed: LastSentences }
  | { readonly opened: false }
);

export type CheckOptions = {
  readonly checkStamp: CheckStamp;
  readonly texts: Texts;
  /** Whatever it throws ends the check and is passed on. */
  readonly onProgress?: (done: number, of: number) => void;
};

/** Checks a file that a person chose or dropped; it may be anything. */
export async function checkFile(file: ChosenFile, { checkStamp, texts, ...options }: CheckOptions): Promise<Checked> {
  const { name } = file;
  const sentences = lastSentences(texts);
  const refused = tooLarge(file.size);
  if (refused !== undefined) return { name, opened: true, verdict: refused, sealed: sentences.end() };
  // A folder, or a file that was moved or changed since.
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) return { name, opened: false };
  const verdict = await verifyBytes(new Uint8Array(bytes), checkStamp, { ...options, onEntry: sentences.see });
  return { name, opened: true, verdict, sealed: sentences.end() };
}

/** What became of a file; what could not be opened could not be read. */
export const outcomeOf = (checked: Checked): Verdict['outcome'] =>
  checked.opened ? checked.verdict.outcome : 'unreadable';
