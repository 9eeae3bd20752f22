import type { Dates } from '../core/dates';
import type { Instant } from '../core/instant';
import type { Texts } from '../core/texts';

/** What every text on screen is made with: one language's messages and its way of writing dates. */
export type Words = { readonly texts: Texts; readonly dates: Dates };

/** Two days; where both fall on the same one, two times of that day, because two equal dates would say nothing. */
export function apart({ dates }: Words, one: Instant, other: Instant): readonly [string, string] {
  const write = dates.day(one) === dates.day(other) ? dates.minute : dates.day;
  return [write(one), write(other)];
}
