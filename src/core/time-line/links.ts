import { millis } from '../instant';
import type { ReadObservation } from '../state';
import { mayBeOne } from '../visits';
import { type Drawn, drawnOf } from './marks';

/**
 * What may be drawn between two readings of one account that follow each other.
 * `watched`: one page stayed open from the earlier to the later, and the change at the end was seen on it.
 * `same`: two equal readings, or one before a change that was seen; nobody watched the time between.
 * `changed`: two different readings, and nobody saw the change: it lies somewhere between.
 */
export type Link = {
  readonly kind: 'watched' | 'same' | 'changed';
  /** The value of the earlier reading. */
  readonly value: Drawn;
  readonly from: ReadObservation;
  readonly to: ReadObservation;
  /** When the two were read, in milliseconds since 1970. */
  readonly start: number;
  readonly end: number;
};

/** Readings by which two others are told apart or not. `breaks`: `seq` of the places over which nothing is drawn. */
export type Surroundings = { readonly between: readonly ReadObservation[]; readonly breaks: readonly number[] };

/**
 * The link from a reading to the next one of the same account. Undefined where nothing may be said: over an entry that is not
 * to be seen, over a clock that went back, over another value that may have been this account's too, and where what differs may
 * be two accounts.
 */
export function linkOf(from: ReadObservation, to: ReadObservation, around: Surroundings): Link | undefined {
  if (around.breaks.some((seq) => seq > from.seq && seq <= to.seq)) return undefined;
  const link = { value: drawnOf(from.reading), from, to, start: millis(from.at), end: millis(to.at) };
  const isEqual = from.reading.value === to.reading.value;
  const isSeen = to.reading.change === 'seen';
  if (!isEqual && !isSeen) return mayBeTwo(from, to) ? undefined : { kind: 'changed', ...link };
  // That a page stayed open says only of a change seen on it that somebody was there: a page that came back from elsewhere,
  // or out of the background, reads as `none`.
  if (!isEqual && from.visit === to.visit) return { kind: 'watched', ...link };
  const isClouded = around.between.some(
    (one) => one.reading.value !== from.reading.value && mayBeOne(one.account, from.account),
  );
  return isClouded ? undefined : { kind: 'same', ...link };
}

// As the state has it: of nobody known, an off after an on is told as turned off in between, and nothing else as a change.
const mayBeTwo = ({ account }: ReadObservation, { reading }: ReadObservation): boolean =>
  account === 'unknown' && ('option' in reading || reading.value === 'on');
