import type { Dates } from './dates';
import { type Day, dateOf } from './day';
import { instantAt } from './instant';

/** A day of the calendar as people read it, wherever they are. */
export const dayWords = (day: Day, dates: Dates): string => dates.day(instantAt(dateOf(day).getTime(), 0));

/** The month of a day: `Sep 2024`. */
export const monthWords = (day: Day, dates: Dates): string => dates.month(instantAt(dateOf(day).getTime(), 0));
