import type * as v from 'valibot';
import type { InstantShape } from './shapes';

/** A moment by this device's clock: UTC to the millisecond, and the local offset that was in force then (`+01:00`). */
export type Instant = v.InferOutput<typeof InstantShape>;

/** Milliseconds since 1970, for comparing instants. */
export function millis(instant: Instant): number {
  return Date.parse(instant.utc);
}

/** The same moment as a `Date` whose UTC fields hold the wall clock of the device, so that no reader's zone shifts it. */
export function wallClock(instant: Instant): Date {
  return new Date(millis(instant) + eastMinutes(instant) * 60_000);
}

/** The offset of an instant, in minutes east of UTC. */
export function eastMinutes({ offset }: Instant): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return offset.startsWith('-') ? -minutes : minutes;
}

/** An instant from milliseconds since 1970 and the offset in minutes east of UTC. */
export function instantAt(time: number, eastMinutes: number): Instant {
  const minutes = Math.abs(eastMinutes);
  const two = (part: number) => String(part).padStart(2, '0');
  const sign = eastMinutes < 0 ? '-' : '+';
  return {
    utc: new Date(time).toISOString(),
    offset: `${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`,
  };
}

/** Whether the device's clock went back from one entry to the next; unknown is no. */
export function isBehind(at: Instant | undefined, before: Instant | undefined): boolean {
  return at !== undefined && before !== undefined && millis(at) < millis(before);
}
