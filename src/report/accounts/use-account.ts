import { useMemo, useState } from 'preact/hooks';
import type { History } from '../../core/history';
import { accountKey } from '../../core/visits';
import { accountsApart, newestAccount } from '../../core/whose';

/** Whose readings are shown, where a history tells two accounts or more apart: whose was read last, until one is chosen. */
export function useAccount(history: History) {
  const [wanted, choose] = useState<string>();
  const accounts = useMemo(() => accountsApart(history.observations), [history]);
  const newest = accountKey(newestAccount(history.observations));
  // Undefined where there is nothing that could be mixed up.
  const account = accounts.find((one) => accountKey(one) === (wanted ?? newest)) ?? accounts[0];
  return { accounts, account, choose };
}
