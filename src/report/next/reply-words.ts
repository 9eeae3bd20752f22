import type { Day } from '../../core/day';
import { dayWords } from '../../core/day-words';
import { isPassed, type OpenRequest } from '../../core/due';
import type { Regime } from '../../core/regime';
import type { Words } from '../../core/texts';
import { capital } from '../../export/words';

/** What is waited for, and until when. */
export function requestWords(
  one: OpenRequest,
  regime: Regime | undefined,
  today: Day,
  { texts, dates }: Words,
): string {
  const request = capital(texts(`request_${one.request}`));
  const confirmed = dayWords(one.confirmed, dates);
  if (one.due === undefined) {
    return texts(regime === undefined ? 'reply_no_region' : 'reply_no_term', { request, date: confirmed });
  }
  const due = dayWords(one.due, dates);
  if (isPassed(one, today)) return texts('reply_passed', { request, date: due });
  return texts(one.isExtended ? 'reply_extended' : 'reply_due', { request, date1: confirmed, date2: due });
}

/** Key of what to do where no answer came in time. */
export function thenKey(one: OpenRequest, regime: Regime | undefined, today: Day): string | undefined {
  if (!isPassed(one, today)) return undefined;
  if (regime === 'uk') return 'next_complain_uk';
  return regime === 'gdpr' ? 'next_complain_eu' : 'reply_then';
}
