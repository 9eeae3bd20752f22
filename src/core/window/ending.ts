import { type Day, dayOf } from '../day';
import { type Instant, isBehind } from '../instant';
import type { SettingState, Shown } from '../state';

/** Whether and when training ceased to be possible, never more exact than what was seen or stated (interface, 9.2). */
export type Ending =
  /** Read as on. */
  | { readonly kind: 'open'; readonly at: Instant }
  | { readonly kind: 'ended'; readonly day: Day; readonly at: Instant }
  | { readonly kind: 'stated'; readonly day: Day }
  | { readonly kind: 'between'; readonly after: Instant; readonly before: Instant }
  | { readonly kind: 'before'; readonly at: Instant }
  /** Off at `last`; an on at `on`, after the first off, may have been of this account. */
  | { readonly kind: 'doubtful'; readonly on: Instant; readonly last: Instant }
  /** Off on a page that was not freshly loaded; `on` where an on was read before. */
  | { readonly kind: 'uncertain'; readonly on?: Instant }
  /** Off was first and last read at `first` and `after`, and on again at `before` and `last`. */
  | {
      readonly kind: 'again';
      readonly first: Instant;
      readonly isSeen: boolean;
      /** Whether it was off and on before `first`. */
      readonly isRepeated: boolean;
      readonly after: Instant;
      readonly before: Instant;
      readonly last: Instant;
    }
  /** Nothing was read; or, with `isHidden`, the newest reading was erased. */
  | { readonly kind: 'unknown'; readonly isHidden: boolean }
  /** Off, at a time that cannot be: before there was anything to turn off, or before the on that came before it. */
  | { readonly kind: 'clock' };

/** LinkedIn's policy named the use in this month: the day from which on the bar is drawn, and anything could be read. */
export const BAR_START: Day = '2024-09-01';

type Of<Kind extends SettingState['kind']> = Extract<SettingState, { kind: Kind }>;

/**
 * The ending that a state of the main setting gives.
 * @param stated the day on which the holder says that they turned it off; it counts where nothing that was read is against it
 */
export function endingOf({ state }: Pick<Shown, 'state'>, stated?: Day): Ending {
  if (isOutOfTime(state)) return { kind: 'clock' };
  switch (state.kind) {
    case 'on':
      return { kind: 'open', at: state.last.at };
    case 'on-again':
      return againEnding(state);
    case 'off-shown':
      return { kind: 'uncertain', ...(state.on && { on: state.on.at }) };
    case 'off-since':
      return { kind: 'ended', day: dayOf(state.first.at), at: state.first.at };
    case 'off-first-seen':
    case 'off-between':
      return statable(state, stated) ?? foundEnding(state);
    default:
      return { kind: 'unknown', isHidden: 'isHidden' in state };
  }
}

function isOutOfTime(state: SettingState): boolean {
  if (!('first' in state) || state.kind === 'off-shown') return false;
  return dayOf(state.first.at) < BAR_START || ('on' in state && isBehind(state.first.at, state.on.at));
}

/**
 * The days within which the holder may state that they turned it off; undefined where the day was seen, where it is not off, and
 * where it may have been on again.
 */
export function statableDays(state: SettingState): { readonly min?: Day; readonly max: Day } | undefined {
  if (state.kind === 'off-first-seen') return state.maybeOn ? undefined : { max: dayOf(state.first.at) };
  return state.kind === 'off-between' ? { min: dayOf(state.on.at), max: dayOf(state.first.at) } : undefined;
}

function statable(state: SettingState, stated: Day | undefined): Ending | undefined {
  const days = statableDays(state);
  if (stated === undefined || days === undefined) return undefined;
  return stated <= days.max && stated >= (days.min ?? '') ? { kind: 'stated', day: stated } : undefined;
}

function foundEnding(state: Of<'off-first-seen' | 'off-between'>): Ending {
  if (state.kind === 'off-first-seen') {
    const { maybeOn, first, last } = state;
    return maybeOn ? { kind: 'doubtful', on: maybeOn.at, last: last.at } : { kind: 'before', at: first.at };
  }
  return { kind: 'between', after: state.on.at, before: state.first.at };
}

function againEnding({ firstOff, off, found, last, isRepeated }: Of<'on-again'>): Ending {
  const isSeen = firstOff.reading.change === 'seen';
  return { kind: 'again', first: firstOff.at, isSeen, isRepeated, after: off.at, before: found.at, last: last.at };
}
