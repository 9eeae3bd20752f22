/** Does one piece of work at a time across all our contexts; a context that dies lets go. */
export function underLock<Value>(work: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request('ledger', work);
}
