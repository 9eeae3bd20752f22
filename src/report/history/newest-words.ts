import { payloadOf } from '../../core/entry';
import type { History } from '../../core/history';
import type { Words } from '../../core/texts';

/** Of when the newest entry is, and whether it is on an exported file. Undefined where there is none that can be read. */
export function newestWords(history: History, { texts, dates }: Words): string | undefined {
  const { entries, head, exported } = history;
  const newest = entries.findLast((entry) => entry.seq > 0);
  const at = newest && payloadOf(newest)?.at;
  if (at === undefined || head === undefined) return undefined;
  const date = dates.minute(at);
  return exported && isOnFile(history)
    ? texts('export_newest_exported', { date, date2: dates.day(exported.at) })
    : texts('export_newest', { date });
}

/** Whether all there is stands on an exported file; also where there is nothing yet. */
export function isOnFile({ count, head, exported }: Pick<History, 'count' | 'head' | 'exported'>): boolean {
  return count === 0 || head === undefined || (exported !== undefined && exported.seq >= head.seq);
}
