import { payloadOf } from '../../core/entry';
import type { History } from '../../core/history';
import type { Words } from '../../ui/words';

/** Of when the newest entry is, and whether it is on an exported file. Undefined where there is none that can be read. */
export function newestWords({ entries, head, exported }: History, { texts, dates }: Words): string | undefined {
  const newest = entries.findLast((entry) => entry.seq > 0);
  const at = newest && payloadOf(newest)?.at;
  if (at === undefined || head === undefined) return undefined;
  const date = dates.minute(at);
  const isOnFile = exported !== undefined && exported.seq >= head.seq;
  return isOnFile
    ? texts('export_newest_exported', { date, date2: dates.day(exported.at) })
    : texts('export_newest', { date });
}
