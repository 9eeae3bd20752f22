import type { History } from '../core/history';
import type { ReadObservation } from '../core/state';
import type { Fact } from './card';
import type { Words } from './words';

/** A run of offs: its first and latest reading, and how many readings followed the first. */
export type OffRun = { readonly first: ReadObservation; readonly last: ReadObservation; readonly since: number };

/** How many entries there are, and when any of them were put on a file last. */
export function recordedFact({ exported, count }: History, { texts, dates }: Words): Fact {
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
export function stillOffFact(run: OffRun, history: History, words: Words): Fact {
  const { last, since } = run;
  const { texts, dates } = words;
  if (since === 0) return lastReadFact(last, words);
  const date = dates.minute(last.at);
  return {
    label: texts('fact_last_read'),
    value: isBroken(run, history) ? date : texts('value_all_off', { date, n: since }),
  };
}

/** When off was first seen, where no on was ever read before it. */
export function firstOffFact(first: ReadObservation, words: Words): Fact {
  return { label: words.texts('fact_first_off'), value: readOn(first, words, 'value_first_fresh') };
}

/** Whether an entry between the first and the latest reading of a run cannot be read: then nothing spans them. */
export function isBroken({ first, last }: OffRun, { damaged, unseen }: History): boolean {
  return [...damaged, ...unseen].some((seq) => seq > first.seq && seq < last.seq);
}

function readOn({ at, reading }: ReadObservation, { texts, dates }: Words, fresh: string): string {
  return texts(reading.basis === 'confirmed' ? fresh : 'value_notfresh', { date: dates.minute(at) });
}
