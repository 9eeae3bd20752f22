import type { ExportedNotice } from '../messages/protocol';
import { ok } from '../messages/result';
import type { Doing } from './ports';

/** Notes that entries are on a file. Of a ledger that is not here, or not any more, nothing is noted. */
export const markExported: Doing<ExportedNotice> = async ({ ledger, seq }, { store, now }) => {
  const isHere = (await store.entries(ledger)).some((line) => line.seq === seq);
  if (!isHere) return ok('nothing-new');
  await store.markExported(ledger, { seq, at: now() });
  return ok('stored');
};
