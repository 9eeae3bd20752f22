import type { ForgetRequest } from '../messages/protocol';
import { ok } from '../messages/result';
import type { Doing } from './ports';

/** Removes an imported record; the file that it came from stays where it is. */
export const forget: Doing<ForgetRequest> = async ({ ledger }, { store }) => {
  if ((await store.imported(ledger)) === undefined) return ok('nothing-new');
  await store.forgetImported(ledger);
  return ok('stored');
};
