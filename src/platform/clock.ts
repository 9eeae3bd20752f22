import { type Instant, instantAt } from '../core/instant';

/** This device's time, with the local offset that is in force now. */
export function now(): Instant {
  const date = new Date();
  return instantAt(date.getTime(), -date.getTimezoneOffset());
}
