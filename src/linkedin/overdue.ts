import type { Day } from '../core/day';
import { isPassed, openRequests } from '../core/due';
import type { History } from '../core/history';
import type { Options } from '../core/options';
import { regimeOf } from '../core/regime';
import { REGIME_FACTS } from './regimes';

/**
 * By when LinkedIn should have answered, if that day has gone by; of several such days the latest, which is news. Undefined where nothing is
 * overdue, and where the person has not said which law is theirs.
 */
export function overdueSince(
  history: Pick<History, 'statements'>,
  options: Pick<Options, 'region' | 'regime'>,
  today: Day,
): Day | undefined {
  const regime = regimeOf(options);
  const open = regime ? openRequests(history, REGIME_FACTS[regime].terms) : [];
  return open.findLast((one) => isPassed(one, today))?.due;
}
