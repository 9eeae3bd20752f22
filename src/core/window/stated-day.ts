import type { Day } from '../day';
import type { History } from '../history';
import type { Account } from '../payload';
import { statementsIn } from '../statements';
import { accountKey } from '../visits';

/** The day on which the holder last stated that they turned the main setting of this account off. */
export function statedDay(history: Pick<History, 'entries'>, account: Account): Day | undefined {
  const stated = statementsIn(history).flatMap((one) => (one.about === 'turned-off' ? [one] : []));
  return stated.findLast((one) => accountKey(one.account) === accountKey(account))?.day;
}
