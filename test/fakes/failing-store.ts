import type { LedgerStore } from '../../src/core/ledger';

/** A store of which some calls fail, each with what is given for it, and having done nothing. */
export function failingStore(store: LedgerStore, failures: Partial<Record<keyof LedgerStore, unknown>>): LedgerStore {
  const failing = Object.entries(failures).map(([call, cause]) => [call, () => Promise.reject(cause)] as const);
  return { ...store, ...Object.fromEntries(failing) };
}
