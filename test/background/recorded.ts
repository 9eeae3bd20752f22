import { expect } from 'vitest';
import type { Ports } from '../../src/background/ports';
import { payloadOf } from '../../src/core/entry';
import { ledgerFaults } from '../fakes/ledger-faults';

/** The contents of the newest ledger's entries, whose chain must be unbroken. */
export async function payloads({ store }: Ports) {
  const ledger = (await store.lastHead())?.ledger;
  const entries = ledger === undefined ? [] : await store.entries(ledger);
  expect(await ledgerFaults(entries)).toEqual([]);
  return entries.map(payloadOf);
}
