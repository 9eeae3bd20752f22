import { type Instant, millis } from './instant';

const DAY_MS = 86_400_000;

/** Days, until the person chooses others. */
export const REMINDER_DEFAULT = 90;

/**
 * Whether it is time to check again: the last successful reading is so many days old, or lies more than a day ahead, which
 * says that the clock went back and nobody knows how old it is. Never where nothing was read, or for 0 days.
 * @param last when the setting was last read
 */
export function reminderDue(last: Instant | undefined, days: number, now: Instant): boolean {
  if (last === undefined || days === 0) return false;
  const age = millis(now) - millis(last);
  return age >= days * DAY_MS || age < -DAY_MS;
}
