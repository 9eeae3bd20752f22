import { type Day, dateOf } from '../../core/day';
import { type Instant, wallClock } from '../../core/instant';
import type { Law } from '../../core/regime';

const LOCALES: Readonly<Record<Law, string>> = { gdpr: 'en-GB', uk: 'en-GB', california: 'en-US' };

/** Days as the law's country writes them in English: `23 November 2026`, `November 23, 2026`. */
export function letterDates(law: Law) {
  const days = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const { format } = new Intl.DateTimeFormat(LOCALES[law], days);
  const times = new Intl.DateTimeFormat(LOCALES[law], { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  return {
    day: (day: Day): string => format(dateOf(day)),
    dayAt: (at: Instant): string => format(wallClock(at)),
    /** With the time by the device's clock. */
    minuteAt: (at: Instant): string => `${format(wallClock(at))} at ${times.format(wallClock(at))}`,
  };
}
