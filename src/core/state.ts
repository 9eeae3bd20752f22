import { type Drift, driftOf, isConfirmed, lastRun } from './drift';
import type { Account, Observation, SealedReading } from './payload';
import type { SettingId } from './setting';
import { settled } from './settling';
import { hidingPlaces, type Unseen } from './unseen';
import { accountKey, named } from './visits';

/** An observation whose control could be read, or one whose control could not. */
export type ReadObservation = Observation & { readonly reading: Extract<SealedReading, { outcome: 'read' }> };
type Attempt = Observation & { readonly reading: Extract<SealedReading, { outcome: 'unreadable' }> };

/** What is shown of one setting and one account (interface, section 3.1). `last` is the latest successful reading. */
export type SettingState =
  /** `isHidden`: there was a reading, but the holder erased it or left it out; nothing older may stand in for it. */
  | { readonly kind: 'unread'; readonly isHidden?: true }
  | { readonly kind: 'unknown'; readonly attempt: Attempt }
  /** Of a radio group or a list: the option that was chosen. */
  | { readonly kind: 'option'; readonly last: ReadObservation }
  | { readonly kind: 'on'; readonly last: ReadObservation }
  | {
      readonly kind: 'on-again';
      readonly last: ReadObservation;
      readonly found: ReadObservation;
      readonly off: ReadObservation;
      /** The first of the offs before. */
      readonly firstOff: ReadObservation;
      /** Whether it was off and on before that. */
      readonly isRepeated: boolean;
    }
  | {
      readonly kind: 'off-shown';
      readonly last: ReadObservation;
      readonly first: ReadObservation;
      readonly on?: ReadObservation;
    }
  | {
      readonly kind: 'off-first-seen';
      readonly last: ReadObservation;
      readonly first: ReadObservation;
      readonly since: number;
      /** The last on read since then that may have been this account's. */
      readonly maybeOn?: ReadObservation;
    }
  | {
      readonly kind: 'off-since';
      readonly last: ReadObservation;
      readonly first: ReadObservation;
      readonly since: number;
    }
  | {
      readonly kind: 'off-between';
      readonly last: ReadObservation;
      readonly first: ReadObservation;
      readonly since: number;
      readonly on: ReadObservation;
    };

/** The state of a setting, with what is laid beside it. */
export type Shown = {
  readonly state: SettingState;
  /** The account of the latest successful reading. */
  readonly account: Account;
  /** How many accounts the history tells apart. */
  readonly accounts: number;
  /** An attempt later than the latest successful reading. */
  readonly failed?: Attempt;
  /** Reads differently from before, which nobody saw happen. */
  readonly drift?: Drift;
  /** An earlier off that may be of another account: never *on again*. */
  readonly maybeOther?: ReadObservation;
  /** The last reading of another known account that shows the other value. */
  readonly differs?: ReadObservation;
};

/**
 * Derives what is shown of a setting from all of a ledger's observations, oldest first. Nothing is said across a place
 * where a reading may have stood that is not to be seen: an on between two offs would make them two runs.
 * @param places such places: erased, left out, or damaged
 */
export function shownState(all: readonly Observation[], setting: SettingId, places: readonly Unseen[] = []): Shown {
  const unseen = hidingPlaces(places, setting);
  const mine = named(all.filter((one) => one.setting.id === setting));
  const read = settled(mine.filter(isRead));
  const last = read.at(-1);
  const attempt = mine.findLast(isAttempt);
  const accounts = new Set(read.map(keyOf).filter((key) => key !== '')).size;
  // The latest reading is gone, so what it showed is not known: an off before it must not be taken for the state.
  if (unseen.some((seq) => last === undefined || seq > last.seq)) {
    return { state: { kind: 'unread', isHidden: true }, account: 'unknown', accounts };
  }
  if (last === undefined) {
    const state: SettingState = attempt === undefined ? { kind: 'unread' } : { kind: 'unknown', attempt };
    return { state, account: 'unknown', accounts };
  }
  const gap = unseen.reduce((latest, seq) => Math.max(latest, seq), -1);
  const readings = read.filter(({ seq }) => seq > gap);
  const own = readings.filter((one) => keyOf(one) === keyOf(last));
  const state = clouded(stateOf(own, last), readings);
  const failed = attempt !== undefined && attempt.seq > last.seq ? { failed: attempt } : {};
  const drift = driftOf(own);
  return {
    state,
    account: last.account,
    accounts,
    ...failed,
    ...(drift && { drift }),
    ...beside(state, readings, last),
  };
}

const keyOf = ({ account }: Observation): string => accountKey(account);

function stateOf(readings: readonly ReadObservation[], last: ReadObservation): SettingState {
  if ('option' in last.reading) return { kind: 'option', last };
  const { run, before } = lastRun(readings);
  const [first = last] = run;
  if (last.reading.value === 'off') return offState(run, first, last, before.at(-1));
  const drift = driftOf(readings);
  if (drift === undefined) return { kind: 'on', last };
  const { found, before: off, first: firstOff } = drift;
  const isOff = (one: ReadObservation) => one.reading.value === 'off' && isConfirmed(one) && one.seq < firstOff.seq;
  return { kind: 'on-again', last, found, off, firstOff, isRepeated: readings.some(isOff) };
}

function offState(
  run: readonly ReadObservation[],
  first: ReadObservation,
  last: ReadObservation,
  on: ReadObservation | undefined,
): SettingState {
  if (!run.some(isConfirmed)) return { kind: 'off-shown', last, first, ...(on && { on }) };
  const since = run.length - 1;
  if (on === undefined) return { kind: 'off-first-seen', last, first, since };
  if (first.reading.change === 'seen') return { kind: 'off-since', last, first, since };
  return { kind: 'off-between', last, first, since, on };
}

// An on that may have been this account's, read since the first off, leaves no day on which it was turned off, and no count of
// "off at all readings since".
function clouded(state: SettingState, readings: readonly ReadObservation[]): SettingState {
  if (!('since' in state)) return state;
  const { last, first } = state;
  const isOn = ({ account, reading, seq }: ReadObservation) =>
    reading.value === 'on' && seq > first.seq && (account === 'unknown' || last.account === 'unknown');
  const maybeOn = readings.findLast(isOn);
  return maybeOn ? { kind: 'off-first-seen', last, first, since: 0, maybeOn } : state;
}

function beside(state: SettingState, readings: readonly ReadObservation[], last: ReadObservation): Partial<Shown> {
  const others = readings.filter((one) => keyOf(one) !== keyOf(last));
  const differs = others.filter((one) => one.account !== 'unknown' && last.account !== 'unknown').at(-1);
  const off = state.kind === 'on' ? offOfWhom(readings, last) : undefined;
  return {
    ...(differs && differs.reading.value !== last.reading.value && { differs }),
    ...(off && { maybeOther: off }),
  };
}

// The reading just before the run of ons, whoever's it was, if it showed off and the change was not watched.
function offOfWhom(readings: readonly ReadObservation[], last: ReadObservation): ReadObservation | undefined {
  const { run, before } = lastRun(readings);
  const offs = lastRun(before).run;
  const off = offs.some(isConfirmed) ? offs.at(-1) : undefined;
  const sameKnown = off !== undefined && off.account !== 'unknown' && keyOf(off) === keyOf(last);
  return run[0]?.reading.change === 'seen' || sameKnown ? undefined : off;
}

export const isRead = (one: Observation): one is ReadObservation => one.reading.outcome === 'read';
const isAttempt = (one: Observation): one is Attempt => one.reading.outcome === 'unreadable';
