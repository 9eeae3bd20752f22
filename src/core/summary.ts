import { isConfirmed } from './drift';
import type { Head } from './entry';
import type { Gist, SettingGist } from './gist';
import type { Instant } from './instant';
import { MAIN_SETTING, type SettingId, type SettingValue } from './setting';
import { hidingPlaces } from './unseen';

/** What was read last of one setting and one account. Its members are those of a file that others read. */
export type SummaryRow = {
  /** The letter by which that browser tells accounts apart; null where no page told one. */
  readonly account: string | null;
  readonly value: SettingValue;
  /** Of a radio group or a list: the option in words, cut to `OPTION_MAX`. */
  readonly option?: string;
  /** Whether a freshly loaded page showed it. */
  readonly fresh: boolean;
  readonly at: Instant;
};

/** What one browser lets the others of the same person know, by way of the browsers' own sync. It never goes into a history. */
export type Summary = {
  /** Name and version of the browser, for the person to know it again. */
  readonly browser: string;
  /** RFC 7638 thumbprint of the key that seals its history. */
  readonly kid: string;
  /** The last link of its history. */
  readonly head: Pick<Head, 'seq' | 'link'>;
  readonly settings: ReadonlyMap<SettingId, readonly SummaryRow[]>;
};

/** Characters of an option's words; longer ones are cut. */
export const OPTION_MAX = 40;
/** Accounts of a setting that are told of, the latest first. */
export const ACCOUNTS_MAX = 3;

/**
 * The summary of a history. A history's gist tells of each setting the account that was read last, so what was told of other
 * accounts before stands, unless something of that setting is hidden since: erased, it may be that.
 * @param before what this browser shared last
 */
export function summaryOf(gist: Gist, browser: string, kid: string, before?: Summary): Summary | undefined {
  if (gist.head === undefined) return undefined;
  const { seq, link } = gist.head;
  const told = before?.kid === kid ? before.settings : new Map<SettingId, readonly SummaryRow[]>();
  const settings = new Map<SettingId, readonly SummaryRow[]>();
  for (const [id, setting] of latestFirst(gist)) {
    const row = rowOf(setting);
    if (row === undefined) continue;
    const isHidden = hidingPlaces(gist.unseen, id).length > 0;
    const others = isHidden ? [] : (told.get(id) ?? []).filter(({ account }) => account !== row.account);
    settings.set(id, [row, ...others].slice(0, ACCOUNTS_MAX));
  }
  return { browser, kid, head: { seq, link }, settings };
}

function rowOf({ shown: { state } }: SettingGist): SummaryRow | undefined {
  if (!('last' in state)) return undefined;
  const { account, at, reading } = state.last;
  return {
    account: account === 'unknown' ? null : account.label,
    value: reading.value,
    ...('option' in reading && { option: [...reading.option].slice(0, OPTION_MAX).join('') }),
    fresh: isConfirmed(state.last),
    at,
  };
}

// The main setting before all others: what does not fit is left out from the end.
function latestFirst({ settings }: Gist): [SettingId, SettingGist][] {
  const rank = ([id, { newest }]: [SettingId, SettingGist]) => (id === MAIN_SETTING ? '9' : newest.utc);
  return [...settings].toSorted((one, other) => (rank(one) < rank(other) ? 1 : -1));
}
