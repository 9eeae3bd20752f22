import { type Instant, wallClock } from './instant';

/** A day of the calendar, without a zone: `2026-11-23`. Days compare as texts do. */
export type Day = string;

/** How a day is written. */
export const DAY = /^\d{4}-\d\d-\d\d$/;

/** The day on the wall clock of the device at that moment. */
export function dayOf(instant: Instant): Day {
  return wallClock(instant).toISOString().slice(0, 10);
}

/** Whether a text is a day that the calendar has. */
export function isDay(text: string): boolean {
  return DAY.test(text) && dateOf(text).toJSON()?.slice(0, 10) === text;
}

/** The day as a `Date` whose UTC fields hold it. */
export const dateOf = (day: Day): Date => new Date(`${day}T00:00:00Z`);
