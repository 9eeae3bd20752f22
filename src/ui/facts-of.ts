import type { Gist } from '../core/gist';
import type { ReadObservation } from '../core/state';
import type { Words } from '../core/texts';
import type { Fact } from './card';

/** A run of offs: its latest reading, and how many readings followed the first. */
export type OffRun = { readonly last: ReadObservation; readonly since: number };

/** How many entries there are, and when any of them were put on a file last. */
export function recordedFact({ exported, count }: Pick<Gist, 'exported' | 'count'>, { texts, dates }: Words): Fact {
  const value = exported
    ? texts('value_entries', { n: count, date: dates.day(exported.at) })
    : texts('value_entries_new', { n: count });
  return { label: texts('fact_recorded'), value };
}

/** When the switch was last read, and whether from a fresh page. */
export function lastReadFact(last: ReadObservation, words: Words): Fact {
  return { label: words.texts('fact_last_read'), value: readOn(last, words, 'value_fresh') };
}

/** When off was last read, and at how many readings since the first. It says nothing of the time between readings. */
export function stillOffFact({ last, since }: OffRun, words: Words): Fact {
  const { texts, dates } = words;
  if (since === 0) return lastReadFact(last, words);
  return { label: texts('fact_last_read'), value: texts('value_all_off', { date: dates.minute(last.at), n: since }) };
}

/** When off was first seen, where no on was ever read before it. */
export function firstOffFact(first: ReadObservation, words: Words): Fact {
  return { label: words.texts('fact_first_off'), value: readOn(first, words, 'value_first_fresh') };
}

function readOn({ at, reading }: ReadObservation, { texts, dates }: Words, fresh: string): string {
  return texts(reading.basis === 'confirmed' ? fresh : 'value_notfresh', { date: dates.minute(at) });
}
