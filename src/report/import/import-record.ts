import { fromUtf8 } from '../../core/bytes';
import { cleanWords } from '../../core/clean';
import { isSealed } from '../../core/entry';
import type { TimeStamp } from '../../core/kept';
import { chosenIn, type Options } from '../../core/options';
import { type RecordFile, tokensOf } from '../../core/record';
import { findRecord } from '../../core/verify/find-record';
import { parseRecord } from '../../core/verify/parse';
import { type CheckedStamp, firstProblem, type Problem, type Verdict } from '../../core/verify/verdict';
import { tooLarge, verifyBytes } from '../../core/verify/verify-bytes';
import { type AskRefusal, ask } from '../ask';
import type { ChosenFile } from '../check/check-file';
import { type Watcher, watched } from '../check/watched';
import type { Ports } from '../ports';

/** `options` are those of a backup that this version knows; missing where it holds none. */
type Kept = { readonly ledger: string; readonly options?: Partial<Options> };

/** What became of it. `count` is of the entries that are in it, as people count them. */
export type Outcome =
  | (Kept & { readonly outcome: 'stored'; readonly count: number })
  | (Kept & { readonly outcome: 'nothing-new' })
  | { readonly outcome: 'cancelled' }
  | { readonly outcome: 'no-match'; readonly problem: Problem }
  | { readonly outcome: 'refused'; readonly refusal: AskRefusal | 'unread' };

/** Who watches an import. `onKeep` is called when the background is asked to keep it: from then on it cannot be cancelled. */
type ImportWatcher = Watcher & { readonly onKeep: () => void };

/**
 * Keeps the record in a file, JSON or HTML, beside the own history, if it is unchanged since it was sealed. Rejects once it
 * is cancelled, and has changed nothing then.
 */
export async function importRecord(file: ChosenFile, ports: Ports, watcher: ImportWatcher): Promise<Outcome> {
  const large = tooLarge(file.size);
  if (large !== undefined) return noMatch(large);
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );
  watcher.signal.throwIfAborted();
  if (bytes === undefined) return refused('unread');
  const { checkStamp } = await ports.loadStamping();
  const verdict = await verifyBytes(bytes, checkStamp, { onProgress: watched(watcher, ports) });
  if (verdict.outcome !== 'unchanged') return noMatch(verdict);
  watcher.signal.throwIfAborted();
  watcher.onKeep();
  return keep(fromUtf8(bytes), verdict, ports);
}

/** @param file its text, in which nothing but a record was found */
async function keep(file: string, { summary }: Verdict, ports: Ports): Promise<Outcome> {
  const found = findRecord(file);
  if (!found.ok) return { outcome: 'no-match', problem: found.problem };
  const parsed = parseRecord(found.text);
  if (!parsed.ok) return { outcome: 'no-match', problem: parsed.problem };
  const { record } = parsed;
  const stamps = stampsOf(record, summary?.stamps ?? []);
  const asked = await ask({ type: 'import', text: found.text, stamps }, ports);
  if (!asked.ok) return refused(asked.refusal);
  const { ledger, entries } = record;
  const kept: Kept = { ledger, ...optionsOf(record, ports) };
  if (asked.value === 'nothing-new') return { outcome: 'nothing-new', ...kept };
  const count = entries.filter((entry) => isSealed(entry) && entry.seq > 0).length;
  return { outcome: 'stored', ...kept, count };
}

/** Nothing of it is sealed, so each value is taken only where this version knows it. */
function optionsOf({ options = {} }: RecordFile, { authorities }: Pick<Ports, 'authorities'>): Pick<Kept, 'options'> {
  const { authority, ...others } = chosenIn(options);
  const isThere = authorities.some(({ id }) => id === authority);
  const known = { ...others, ...(authority !== undefined && isThere && { authority }) };
  return Object.keys(known).length > 0 ? { options: known } : {};
}

/** The tokens with what is known of each: in an unchanged record every one was checked, in this very order. */
function stampsOf({ entries }: RecordFile, checked: readonly CheckedStamp[]): TimeStamp[] {
  const tokens = entries.flatMap((entry) => tokensOf(entry).map((token) => ({ seq: entry.seq, token })));
  return checked.flatMap(({ time, certificate }, index) => {
    const token = tokens[index];
    return token ? [{ ...token, time, authority: cleanWords(certificate.subject) }] : [];
  });
}

// A verdict that is bad names a problem.
const noMatch = (verdict: Verdict): Outcome => ({
  outcome: 'no-match',
  problem: firstProblem(verdict) ?? { code: 'not-a-record' },
});

const refused = (refusal: AskRefusal | 'unread'): Outcome => ({ outcome: 'refused', refusal });
