import type { History } from '../history';
import type { Account, Observation } from '../payload';
import type { SettingId } from '../setting';
import { settled } from '../settling';
import { isRead, type ReadObservation } from '../state';
import { hidingPlaces } from '../unseen';
import { accountKey, named } from '../visits';
import { byLetter } from '../whose';
import { type ClockBack, clockBacks } from './clock';
import { type Link, linkOf } from './links';
import { type Mark, markOf } from './marks';

/** The readings of one account, or of nobody known, in order. */
export type Lane = { readonly account: Account; readonly marks: readonly Mark[]; readonly links: readonly Link[] };

/** What is drawn of one setting's history: readings, and what may be said of the time between them. */
export type TimeLine = {
  /** By letter; nobody known last. */
  readonly lanes: readonly Lane[];
  /** Where the device's clock went back, whatever was recorded there. */
  readonly clockBacks: readonly ClockBack[];
  /** How many readings the page overtook while it was still loading: they are in the table and set no state. */
  readonly overtaken: number;
  /** How many places may hide a reading of this setting: erased, left out, or damaged. */
  readonly hidden: number;
};

/**
 * The time line of one setting, by the rules by which its state is derived (`shownState`), so that the two never differ.
 * Readings and not a continuous truth: nothing before the first, nothing after the last.
 */
export function timeLineOf(history: History, setting: SettingId): TimeLine {
  const mine = named(history.observations.filter((one) => one.setting.id === setting));
  const all = mine.filter(isRead);
  const read = settled(all);
  const places = hidingPlaces(history.unseen, setting);
  const backs = clockBacks(history);
  const breaks = [...places, ...backs.map(({ seq }) => seq)];
  const attempts = mine.filter((one) => !isRead(one));
  const drawn = [...read, ...attempts].sort((one, other) => one.seq - other.seq);
  const lanes = accountsOf(drawn).map(
    (account): Lane => ({
      account,
      marks: drawn.filter(isOf(account)).map(markOf),
      links: linksOf(read, account, breaks),
    }),
  );
  return { lanes, clockBacks: backs, overtaken: all.length - read.length, hidden: places.length };
}

/** All readings of a time line in the order in which they were recorded, whoever's they are. */
export function marksOf({ lanes }: TimeLine): Mark[] {
  return lanes.flatMap(({ marks }) => marks).sort((one, other) => one.seq - other.seq);
}

/** The reading that was recorded last. */
export function newestOf({ lanes }: TimeLine): Mark | undefined {
  return lanes.flatMap(({ marks }) => marks.at(-1) ?? []).sort((one, other) => other.seq - one.seq)[0];
}

const isOf =
  (account: Account) =>
  (one: Observation): boolean =>
    accountKey(one.account) === accountKey(account);

function accountsOf(observations: readonly Observation[]): Account[] {
  const met = new Map(observations.map(({ account }) => [accountKey(account), account]));
  const known = [...met.values()].filter((one) => one !== 'unknown');
  return [...known.sort(byLetter), ...(met.has('') ? (['unknown'] as const) : [])];
}

function linksOf(read: readonly ReadObservation[], account: Account, breaks: readonly number[]): Link[] {
  const own = read.flatMap((one, index) => (isOf(account)(one) ? [{ one, index }] : []));
  return own.flatMap((to, place) => {
    const from = own[place - 1];
    if (from === undefined) return [];
    return linkOf(from.one, to.one, { between: read.slice(from.index + 1, to.index), breaks }) ?? [];
  });
}
