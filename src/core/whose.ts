import type { KnownAccount } from './ledger';
import type { Account, Observation } from './payload';
import type { SettingId } from './setting';
import { accountKey, named } from './visits';

/**
 * The accounts that a history tells apart, by letter, and `unknown` last where some of it is of nobody known. Empty with
 * fewer than two known ones: then there is nothing that could be mixed up.
 */
export function accountsApart(observations: readonly Observation[]): readonly Account[] {
  const met = named(observations).map(({ account }) => account);
  const known = new Map(met.flatMap((one) => (one === 'unknown' ? [] : [[one.reference, one] as const])));
  if (known.size < 2) return [];
  return [...[...known.values()].sort(byLetter), ...(met.includes('unknown') ? (['unknown'] as const) : [])];
}

/** Whose the newest reading is; where nothing was ever read, whose the newest attempt is. */
export function newestAccount(observations: readonly Observation[]): Account {
  const all = named(observations);
  return (all.findLast(({ reading }) => reading.outcome === 'read') ?? all.at(-1))?.account ?? 'unknown';
}

/** What was observed of one account, or of nobody known. */
export function ofAccount(observations: readonly Observation[], account: Account): Observation[] {
  return named(observations).filter((one) => accountKey(one.account) === accountKey(account));
}

/**
 * What was observed of one setting and account, and before its last reading also what may be of that account, because the one or
 * the other is of nobody known: a state must not be told across it as if it were not there.
 */
export function maybeOfAccount(
  observations: readonly Observation[],
  setting: SettingId,
  account: Account,
): Observation[] {
  const all = named(observations.filter((one) => one.setting.id === setting));
  const own = accountKey(account);
  const isOwn = (one: Observation) => accountKey(one.account) === own;
  const last = all.findLast((one) => isOwn(one) && one.reading.outcome === 'read')?.seq ?? 0;
  return all.filter((one) => isOwn(one) || (one.seq < last && (own === '' || one.account === 'unknown')));
}

/** A to Z, then AA. */
export const byLetter = (one: Pick<KnownAccount, 'label'>, other: Pick<KnownAccount, 'label'>): number =>
  one.label.length - other.label.length || (one.label < other.label ? -1 : 1);
