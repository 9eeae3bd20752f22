import { dayOf } from '../core/day';
import type { Instant } from '../core/instant';
import { CHECKED } from './facts';

/** Whether the day on which the facts were checked is more than a year ago, by the device's own calendar. */
export function factsAge(now: Instant): 'current' | 'old' {
  const anniversary = `${Number(CHECKED.slice(0, 4)) + 1}${CHECKED.slice(4)}`;
  return dayOf(now) > anniversary ? 'old' : 'current';
}
