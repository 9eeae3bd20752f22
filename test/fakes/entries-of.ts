import { expect } from 'vitest';
import { type Entry, isSealed, type Line } from '../../src/core/entry';
import type { LedgerStore } from '../../src/core/ledger';
import { ledgerFaults } from './ledger-faults';

/** The entries of the ledger that was started last, after a check that nothing is wrong with them. */
export async function entriesOf(store: LedgerStore): Promise<Entry[]> {
  return (await linesOf(store)).filter(isSealed);
}

/** The same with the places whose contents were erased. */
export async function linesOf(store: LedgerStore): Promise<Line[]> {
  const ledger = (await store.lastHead())?.ledger;
  const lines = ledger === undefined ? [] : await store.entries(ledger);
  expect(await ledgerFaults(lines)).toEqual([]);
  return lines;
}
