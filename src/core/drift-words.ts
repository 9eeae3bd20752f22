import { apart } from './dates';
import type { Drift } from './drift';
import { valueWords } from './text-keys';
import type { Values, Words } from './texts';

/** What is said of a drift: both values and both dates, and nothing of who changed it. */
export function driftValues({ before, found }: Drift, { texts, dates }: Words): Values {
  const [date1, date2] = apart(dates, before.at, found.at);
  const [value1, value2] = [before, found].map(({ reading }) => valueWords(reading, texts));
  return { value1: value1 ?? '', date1, value2: value2 ?? '', date2 };
}
