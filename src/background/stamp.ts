import { cleanWords } from '../core/clean';
import { isSealed } from '../core/entry';
import type { StampNotice } from '../messages/protocol';
import { ok, refused } from '../messages/result';
import type { Doing } from './ports';

/** Keeps a time stamp of an entry of this browser's own, or of a ledger that it started earlier. */
export const addStamp: Doing<StampNotice> = async ({ ledger, stamp }, { store }) => {
  const { seq, token } = stamp;
  const isThere = (await store.entries(ledger)).some((line) => line.seq === seq && isSealed(line));
  if (!isThere) return refused('gone');
  const kept = await store.stamps(ledger);
  if (kept.some((one) => one.seq === seq && one.token === token)) return ok('nothing-new');
  await store.addStamp(ledger, { ...stamp, authority: cleanWords(stamp.authority) });
  return ok('stored');
};
