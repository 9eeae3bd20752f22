import { expect } from 'vitest';
import type { Entry } from '../../src/core/entry';
import type { LedgerStore } from '../../src/core/ledger';
import { ledgerFaults } from './ledger-faults';

/** The entries of the ledger that was started last, after a check that nothing is wrong with them. */
export async function entriesOf(store: LedgerStore): Promise<Entry[]> {
  const ledger = (await store.lastHead())?.ledger;
  const entries = ledger === undefined ? [] : await store.entries(ledger);
  expect(await ledgerFaults(entries)).toEqual([]);
  return entries;
}
