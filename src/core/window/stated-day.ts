import { type Day, dayOf } from '../day';
import type { History } from '../history';
import type { Account } from '../payload';
import { MAIN_SETTING } from '../setting';
import { statementsAbout } from '../statements';
import { hidingPlaces } from '../unseen';
import { accountKey, mayBeOne, named } from '../visits';

type Told = Pick<History, 'statements' | 'observations' | 'unseen'>;

/**
 * The day on which the holder last stated that they turned the main setting of this account off. A statement ends with a later
 * on that may be this account's, and with a later place that may hide one: it was of the off before. A day before an on of this
 * account that was read is none.
 */
export function statedDay(history: Told, account: Account): Day | undefined {
  const own = accountKey(account);
  const stated = statementsAbout(history, 'turned-off').findLast((one) => accountKey(one.account) === own);
  const ons = onsOf(history, account);
  const against = [...hidingPlaces(history.unseen, MAIN_SETTING), ...ons.map(({ seq }) => seq)];
  if (stated === undefined || against.some((seq) => seq > stated.seq)) return undefined;
  const on = ons.findLast((one) => accountKey(one.account) === own);
  return on && stated.day < dayOf(on.at) ? undefined : stated.day;
}

function onsOf({ observations }: Told, own: Account) {
  return named(observations.filter(({ setting }) => setting.id === MAIN_SETTING)).filter(({ account, reading }) => {
    return reading.outcome === 'read' && reading.value === 'on' && mayBeOne(account, own);
  });
}
