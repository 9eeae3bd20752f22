import { apart } from '../../core/dates';
import { payloadOf } from '../../core/entry';
import type { History } from '../../core/history';
import type { Kept } from '../../core/kept';
import type { Words } from '../../core/texts';
import { heldCount } from '../../export/input';
import { shortKey } from '../../export/words';
import type { Fact } from '../../ui/card';

/** The same ledger may be there twice: as this browser's, and from a file. */
export const otherKey = ({ origin, ledger }: Kept): string => `${origin} ${ledger}`;

/** `Imported record: 6 entries, 23 Nov 2026 to 9 Dec 2026` */
export function otherName(kept: Kept, words: Words): string {
  const title = words.texts(kept.origin === 'imported' ? 'others_imported' : 'others_earlier');
  return words.texts('others_named', { title, span: spanWords(kept.history, words) });
}

/** Where it is from, and what may be done with it. */
export function aboutOther({ origin, ledger }: Kept, ownLedger: string | undefined): string {
  if (origin === 'earlier') return 'others_earlier_about';
  return ledger === ownLedger ? 'others_imported_own' : 'others_imported_about';
}

/** By which key it was sealed, and when it was imported. */
export function otherFacts({ key, since }: Kept, { texts, dates }: Words): Fact[] {
  const sealedBy = { label: texts('record_key'), value: shortKey(key.kid) };
  return since ? [sealedBy, { label: texts('others_since'), value: dates.minute(since) }] : [sealedBy];
}

/** How many entries have contents, and of when they are. */
function spanWords(history: History, words: Words): string {
  const n = heldCount(history);
  const moments = history.entries.flatMap((entry) => payloadOf(entry)?.at ?? []);
  const [first, last] = [moments.at(0), moments.at(-1)];
  if (first === undefined || last === undefined) return words.texts('others_empty', { n });
  const [date1, date2] = apart(words.dates, first, last);
  return words.texts(date1 === date2 ? 'others_span_day' : 'others_span', { n, date1, date2 });
}
