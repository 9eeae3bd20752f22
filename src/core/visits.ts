import type { Account, Observation } from './payload';

/**
 * The observations with the account that their visit came to name. A page's navigation may be drawn after its switch, so
 * a document's first readings are often of an unknown account; but one document has one member.
 */
export function named<One extends Observation>(observations: readonly One[]): One[] {
  const accounts = new Map<string, Account>();
  for (const { visit, account } of observations) {
    if (account === 'unknown') continue;
    const met = accounts.get(visit) ?? account;
    // A document that named two members tells nothing of the readings before.
    accounts.set(visit, met !== 'unknown' && met.reference === account.reference ? met : 'unknown');
  }
  return observations.map((one) =>
    one.account === 'unknown' ? { ...one, account: accounts.get(one.visit) ?? 'unknown' } : one,
  );
}

/** Whether two readings may be of one account: they are, or of one of them nobody is known. */
export const mayBeOne = (one: Account, other: Account): boolean =>
  one === 'unknown' || other === 'unknown' || one.reference === other.reference;

/** A key for telling accounts apart; readings of unknown accounts share one. */
export const accountKey = (account: Account): string => (account === 'unknown' ? '' : account.reference);
