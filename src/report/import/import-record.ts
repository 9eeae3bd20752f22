import { fromUtf8 } from '../../core/bytes';
import { cleanWords } from '../../core/clean';
import type { TimeStamp } from '../../core/kept';
import { type RecordFile, tokensOf } from '../../core/record';
import { findRecord } from '../../core/verify/find-record';
import { parseRecord } from '../../core/verify/parse';
import { type CheckedStamp, MISMATCHES, type Problem, type Verdict } from '../../core/verify/verdict';
import { tooLarge, verifyBytes } from '../../core/verify/verify-bytes';
import { type AskRefusal, ask } from '../ask';
import type { ChosenFile } from '../check/check-file';
import type { Ports } from '../ports';

/** What became of it. `count` is of the entries that are in it, as people count them. */
export type Imported =
  | { readonly outcome: 'stored'; readonly ledger: string; readonly count: number }
  | { readonly outcome: 'nothing-new' }
  | { readonly outcome: 'no-match'; readonly problem: Problem }
  | { readonly outcome: 'refused'; readonly refusal: AskRefusal | 'unread' };

/** Keeps the record in a file, JSON or HTML, beside the own history, if it is unchanged since it was sealed. */
export async function importRecord(file: ChosenFile, ports: Ports): Promise<Imported> {
  const large = tooLarge(file.size);
  if (large !== undefined) return noMatch(large);
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );
  if (bytes === undefined) return refused('unread');
  const { checkStamp } = await ports.loadStamping();
  const verdict = await verifyBytes(bytes, checkStamp);
  if (verdict.outcome !== 'unchanged') return noMatch(verdict);
  return keep(fromUtf8(bytes), verdict, ports);
}

/** @param file its text, in which nothing but a record was found */
async function keep(file: string, { summary }: Verdict, ports: Ports): Promise<Imported> {
  const found = findRecord(file);
  if (!found.ok) return { outcome: 'no-match', problem: found.problem };
  const parsed = parseRecord(found.text);
  if (!parsed.ok) return { outcome: 'no-match', problem: parsed.problem };
  const { record } = parsed;
  const stamps = stampsOf(record, summary?.stamps ?? []);
  const asked = await ask({ type: 'import', text: found.text, stamps }, ports);
  if (!asked.ok) return refused(asked.refusal);
  if (asked.value === 'nothing-new') return { outcome: 'nothing-new' };
  const count = record.entries.filter((entry) => 'jws' in entry && entry.seq > 0).length;
  return { outcome: 'stored', ledger: record.ledger, count };
}

/** The tokens with what is known of each: in an unchanged record every one was checked, in this very order. */
function stampsOf({ entries }: RecordFile, checked: readonly CheckedStamp[]): TimeStamp[] {
  const tokens = entries.flatMap((entry) => tokensOf(entry).map((token) => ({ seq: entry.seq, token })));
  return checked.flatMap(({ time, certificate }, index) => {
    const token = tokens[index];
    return token ? [{ ...token, time, authority: cleanWords(certificate.subject) }] : [];
  });
}

// What does not match counts for more than what cannot be read beside it. A verdict that is bad names a problem.
function noMatch({ problems }: Verdict): Imported {
  const mismatch = problems.find(({ code }) => MISMATCHES.some((one) => one === code));
  return { outcome: 'no-match', problem: mismatch ?? problems[0] ?? { code: 'not-a-record' } };
}

const refused = (refusal: AskRefusal | 'unread'): Imported => ({ outcome: 'refused', refusal });
