import { type Day, dayOf } from '../core/day';
import type { Instant } from '../core/instant';

/** The day on which the facts were checked, against public copies of their sources. `SOURCES` prints its month. */
export const CHECKED: Day = '2026-11-23';

/** Whether that day is more than a year ago, by the device's own calendar. */
export function factsAge(now: Instant): 'current' | 'old' {
  const anniversary = `${Number(CHECKED.slice(0, 4)) + 1}${CHECKED.slice(4)}`;
  return dayOf(now) > anniversary ? 'old' : 'current';
}
