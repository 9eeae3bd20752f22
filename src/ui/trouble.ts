import type { Gist } from '../core/gist';
import { type Instant, millis } from '../core/instant';
import { MAIN_SETTING } from '../core/setting';
import type { Shown } from '../core/state';
import type { Refusal, ReportedReading } from '../messages/protocol';
import { lastRead } from './seen';

/** A reading that is in no entry, because recording it was refused. */
export type Unrecorded = {
  readonly reading: ReportedReading;
  readonly at: Instant;
  readonly refusal: Refusal;
  /** Whether "just now" is still true of it. */
  readonly isRecent: boolean;
};

/** Why the card cannot show a plain state: the store refuses, or holds what cannot be read (interface, section 10.2). */
export type Trouble =
  | { readonly kind: 'cannot-open' | 'newer-version' | 'lost'; readonly unrecorded?: Unrecorded }
  | { readonly kind: 'unrecorded'; readonly unrecorded: Unrecorded }
  | { readonly kind: 'damaged'; readonly count: number; readonly of: number };

/**
 * What of a history that could be opened stands in the way. A reading that a later entry overtook does not, and neither
 * does damage before the latest reading: `damageOf` tells of that in a notice.
 */
export function troubleOf(gist: Gist, shown: Shown, unrecorded: Unrecorded | undefined): Trouble | undefined {
  const last = lastRead(shown);
  const latest = gist.settings.get(MAIN_SETTING)?.newest;
  if (unrecorded && (latest === undefined || millis(latest) < millis(unrecorded.at))) {
    return { kind: 'unrecorded', unrecorded };
  }
  // What cannot be read may have been a later reading: the state before it must not be shown as the latest.
  const hidesLater = gist.damaged.some((seq) => last === undefined || seq > last.seq);
  return hidesLater ? damageOf(gist) : undefined;
}

/** How many entries cannot be read, counted as people count lines of history. */
export function damageOf({
  damaged,
  count,
}: Pick<Gist, 'damaged' | 'count'>): Extract<Trouble, { kind: 'damaged' }> | undefined {
  if (damaged.length === 0) return undefined;
  return { kind: 'damaged', count: damaged.length, of: damaged.includes(0) ? count + 1 : count };
}
