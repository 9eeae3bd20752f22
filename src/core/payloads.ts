import { payloadOf } from './entry';
import type { History } from './history';
import { type AccountNames, accountNames } from './names';
import type { Payload } from './payload';

/** What each entry of a history says, in order; its readings, which are most of it, have been opened already. */
export function payloadsIn({
  entries,
  observations,
}: Pick<History, 'entries' | 'observations'>): (Payload | undefined)[] {
  const read = new Map<number, Payload>(observations.map((one) => [one.seq, one]));
  return entries.map((line) => read.get(line.seq) ?? payloadOf(line));
}

/** The names that the holder gave to accounts: no reading holds one, so none is opened again. */
export function namesIn({ entries, observations }: Pick<History, 'entries' | 'observations'>): AccountNames {
  const read = new Set(observations.map(({ seq }) => seq));
  return accountNames(entries.filter(({ seq }) => !read.has(seq)));
}
