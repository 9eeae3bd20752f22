import { payloadOf } from '../entry';
import type { History } from '../history';
import { type Instant, millis } from '../instant';

/** An entry at which the device's clock was behind the entry before; `time` in milliseconds since 1970. */
export type ClockBack = { readonly seq: number; readonly time: number };

/** Whether the device's clock went back from one entry to the next; unknown is no. */
export function isBehind(at: Instant | undefined, before: Instant | undefined): boolean {
  return at !== undefined && before !== undefined && millis(at) < millis(before);
}

/** Where in a history the device's clock went back, in order. */
export function clockBacks({ entries }: Pick<History, 'entries'>): ClockBack[] {
  const times = entries.map((line) => payloadOf(line)?.at);
  return entries.flatMap(({ seq }, index) => {
    const at = times[index];
    return at && isBehind(at, times[index - 1]) ? [{ seq, time: millis(at) }] : [];
  });
}
