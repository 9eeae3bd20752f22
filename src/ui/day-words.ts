import type { Dates } from '../core/dates';
import { type Day, dateOf } from '../core/day';
import { instantAt } from '../core/instant';

/** A day of the calendar as people read it, wherever they are. */
export const dayWords = (day: Day, dates: Dates): string => dates.day(instantAt(dateOf(day).getTime(), 0));

/** The month of a day: `Sep 2024`. */
export const monthWords = (day: Day, dates: Dates): string => dates.month(instantAt(dateOf(day).getTime(), 0));
