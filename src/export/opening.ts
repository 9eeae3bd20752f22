import { payloadOf } from '../core/entry';
import type { History } from '../core/history';
import type { Instant } from '../core/instant';
import type { Texts } from '../core/texts';

const WHY = { first: undefined, 'key-missing': 'record_opened_key_missing', erased: 'record_opened_erased' } as const;

/** When the ledger was opened, and why; the entry that says so is no line of the table. */
export function openingWords(
  { entries: [first] }: History,
  texts: Texts,
  moment: (at: Instant) => string,
): string | undefined {
  const payload = first && payloadOf(first);
  if (payload?.kind !== 'started') return undefined;
  const opened = texts('record_opened', { date: moment(payload.at) });
  const why = WHY[payload.reason];
  return why === undefined ? opened : `${opened} ${texts(why)}`;
}
