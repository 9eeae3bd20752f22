import { type Entry, isSealed } from '../../core/entry';
import type { Kept } from '../../core/kept';
import type { Authority } from '../../platform/time-stamp-authority';
import type { Ports } from '../ports';
import { keepAnswer } from './keep-answer';
import { noStamp, type Outcome } from './outcome';

/** An entry, and the history it stands in. */
export type Place = { readonly kept: Kept; readonly entry: Entry };

/** What a new stamp is for: the newest entry whose contents are here. It speaks for all before it as well. */
export function newestPlace(kept: Kept | undefined): Place | undefined {
  const entry = kept?.history.entries.findLast(isSealed);
  return kept && entry && kept.history.count > 0 ? { kept, entry } : undefined;
}

/**
 * Asks an authority for a stamp over one entry, once, and has it kept if it is what was asked for. Must be called in the
 * handler of a press: the browser then asks the member for the host.
 */
export async function stampEntry({ kept, entry }: Place, authority: Authority, ports: Ports): Promise<Outcome> {
  if (!ports.isOnline()) return noStamp('offline');
  const mayAsk = await ports.requestAuthorityHost(authority).catch(() => false);
  if (!mayAsk) return noStamp('no-permission');
  const { requestFor, answerTo } = await ports.loadStamping();
  const reply = await ports.askAuthority(authority, await requestFor(entry));
  if (!reply.ok) return noStamp(reply.refusal);
  return keepAnswer(await answerTo(entry, reply.value), kept.ledger, ports);
}
