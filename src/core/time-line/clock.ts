import { payloadOf } from '../entry';
import type { History } from '../history';
import { type Instant, isBehind, millis } from '../instant';

/** An entry at which the device's clock was behind the entry before; `time` in milliseconds since 1970. */
export type ClockBack = { readonly seq: number; readonly time: number };

/** Where in a history the device's clock went back, in order: behind the last entry before that still tells its time. */
export function clockBacks({ entries }: Pick<History, 'entries'>): ClockBack[] {
  let before: Instant | undefined;
  return entries.flatMap((line) => {
    const at = payloadOf(line)?.at;
    const isBack = isBehind(at, before);
    before = at ?? before;
    return at && isBack ? [{ seq: line.seq, time: millis(at) }] : [];
  });
}
