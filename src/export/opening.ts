import { payloadOf } from '../core/entry';
import type { History } from '../core/history';
import type { Instant } from '../core/instant';
import type { Texts } from '../core/texts';

/** When the ledger was opened, and why; the entry that says so is no line of the table. */
export function openingWords(
  { entries: [first] }: History,
  texts: Texts,
  moment: (at: Instant) => string,
): string | undefined {
  const payload = first && payloadOf(first);
  if (payload?.kind !== 'started') return undefined;
  const opened = texts('record_opened', { date: moment(payload.at) });
  return payload.reason === 'first' ? opened : `${opened} ${texts('record_opened_key_missing')}`;
}
