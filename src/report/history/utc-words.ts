import type { Instant } from '../../core/instant';
import { deviceTime, utcTime } from '../../export/words';

/** `07:02:11`, with the date before it where it is another day in UTC than on the device. */
export function utcWords(at: Instant): string {
  const [day, time] = [utcTime(at).slice(0, 10), utcTime(at).slice(11)];
  return deviceTime(at).startsWith(day) ? time : `${day} ${time}`;
}
