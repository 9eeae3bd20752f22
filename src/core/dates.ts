import { type Instant, wallClock } from './instant';

/** Dates as people read them, always with the year; by the wall clock of the device at that moment. */
export type Dates = {
  /** `23 Nov 2026` */
  readonly day: (instant: Instant) => string;
  /** `Nov 2026` */
  readonly month: (instant: Instant) => string;
  /** `23 Nov 2026, 11:35` */
  readonly minute: (instant: Instant) => string;
};

/** @param language BCP 47 */
export function datesOf(language: string): Dates {
  const days = dayFormat(language);
  const months = monthFormat(language);
  const times = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return {
    day: (instant) => days(wallClock(instant)),
    month: (instant) => months(wallClock(instant)),
    minute: (instant) => `${days(wallClock(instant))}, ${times.format(wallClock(instant))}`,
  };
}

/** Two days; where both fall on the same one, two times of that day, because two equal dates would say nothing. */
export function apart(dates: Dates, one: Instant, other: Instant): readonly [string, string] {
  const write = dates.day(one) === dates.day(other) ? dates.minute : dates.day;
  return [write(one), write(other)];
}

// "3 Sep 2026" in every English: day first, and never "Sept", which only some engines write.
function dayFormat(language: string): (date: Date) => string {
  if (!isEnglish(language)) return format(language, { day: 'numeric', month: 'short', year: 'numeric' });
  const month = monthFormat(language);
  return (date) => `${date.getUTCDate()} ${month(date)}`;
}

const monthFormat = (language: string) =>
  format(isEnglish(language) ? 'en-US' : language, { month: 'short', year: 'numeric' });

const isEnglish = (language: string): boolean => /^en\b/.test(language);

function format(language: string, parts: Intl.DateTimeFormatOptions): (date: Date) => string {
  const { format: write } = new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...parts });
  return write;
}
