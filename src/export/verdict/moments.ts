import { apart, type Dates } from '../../core/dates';
import { type Instant, instantAt } from '../../core/instant';
import type { CheckedStamp, Summary } from '../../core/verify/verdict';

/** From when to when the entries are. Undefined where none is in the file. */
export function span({ from, to }: Summary, dates: Dates): { readonly from: string; readonly to: string } | undefined {
  if (from === undefined || to === undefined) return undefined;
  const [first, last] = apart(dates, from, to);
  return { from: first, to: last };
}

/** Those that anchor most entries first; of two over the same entry, the earlier one. */
export const newestFirst = <One extends Pick<CheckedStamp, 'seq' | 'time'>>(stamps: readonly One[]): One[] =>
  [...stamps].sort((one, other) => other.seq - one.seq || Date.parse(one.time) - Date.parse(other.time));

/** `23 Nov 2026, 10:36:02 UTC`: a token knows no zone. Never earlier than the token says, not even by a part of a second. */
export function stampTime(time: string, dates: Dates): string {
  const at = inUtc(time);
  return `${dates.day(at)}, ${at.utc.slice(11, 19)} UTC`;
}

/** The day of an ISO 8601 time, in UTC. */
export const utcDay = (time: string, dates: Dates): string => dates.day(instantAt(Date.parse(time), 0));

const inUtc = (time: string): Instant => instantAt(Math.ceil(Date.parse(time) / 1000) * 1000, 0);
