import type { Dates } from '../../core/dates';
import { type Instant, instantAt } from '../../core/instant';
import type { CheckedStamp, Summary } from '../../core/verify/verdict';

/** From when to when the entries are; times of the day where the two days are one. Undefined where none is in the file. */
export function span({ from, to }: Summary, dates: Dates): { readonly from: string; readonly to: string } | undefined {
  if (from === undefined || to === undefined) return undefined;
  const write = dates.day(from) === dates.day(to) ? dates.minute : dates.day;
  return { from: write(from), to: write(to) };
}

/** The stamp that anchors most entries; of two over the same entry, the earlier one. */
export function latestStamp(stamps: readonly CheckedStamp[]): CheckedStamp | undefined {
  const [first] = [...stamps].sort((a, b) => b.seq - a.seq || Date.parse(a.time) - Date.parse(b.time));
  return first;
}

/** `23 Nov 2026, 10:36:02 UTC`: a token knows no zone. Never earlier than the token says, not even by a part of a second. */
export function stampTime(time: string, dates: Dates): string {
  const at = inUtc(time);
  return `${dates.day(at)}, ${at.utc.slice(11, 19)} UTC`;
}

/** The day of an ISO 8601 time, in UTC. */
export const utcDay = (time: string, dates: Dates): string => dates.day(instantAt(Date.parse(time), 0));

const inUtc = (time: string): Instant => instantAt(Math.ceil(Date.parse(time) / 1000) * 1000, 0);
