import { cleanWords } from '../../core/clean';
import { bySetting } from '../../core/gist-of';
import type { AccountNames } from '../../core/names';
import type { Account, Observation } from '../../core/payload';
import { MAIN_SETTING } from '../../core/setting';
import { settled } from '../../core/settling';
import { isRead, type SettingState, type Shown, shownState } from '../../core/state';
import type { CheckedStamp } from '../../core/verify/verdict';
import { accountKey, named } from '../../core/visits';
import { accountsApart, maybeOfAccount, newestAccount } from '../../core/whose';
import type { Contents } from './contents';
import { LINE_WORDS_MAX, ROWS_MAX, type SettingLine } from './line-shape';

type Subject = { readonly setting: string; readonly account: Account; readonly observations: readonly Observation[] };
type Stamps = readonly Pick<CheckedStamp, 'seq' | 'time'>[];

/** What a record tells of its settings: of the main one, and of each; apart by account where it tells accounts apart. */
export function settingLines(contents: Contents, stamps: Stamps) {
  const of = bySetting(contents.observations);
  const isApart = accountsApart(contents.observations).length > 0;
  const subjects = [...of].flatMap(([setting, all]) => (isApart ? apart(setting, all) : [together(setting, all)]));
  return {
    main: settingLine(together(MAIN_SETTING, of.get(MAIN_SETTING) ?? []), contents, stamps),
    settings: subjects.slice(0, ROWS_MAX).map((subject) => settingLine(subject, contents, stamps)),
    settingCount: subjects.length,
  };
}

const together = (setting: string, observations: readonly Observation[]): Subject => ({
  setting,
  account: newestAccount(observations),
  observations,
});

function apart(setting: string, observations: readonly Observation[]): Subject[] {
  const met = new Map(named(observations).map(({ account }) => [accountKey(account), account]));
  return [...met.values()].map((account) => ({ setting, account, observations }));
}

function settingLine(
  { setting, account, observations: all }: Subject,
  { names, unseen }: Contents,
  stamps: Stamps,
): SettingLine {
  // A state is not told across what may be of this account as if it were not there.
  const observations = maybeOfAccount(all, setting, account);
  const shown = shownState(observations, setting, unseen);
  const own = named(observations).filter((one) => accountKey(one.account) === accountKey(account));
  const readings = settled(own.filter(isRead));
  const name = all.at(-1)?.setting.name;
  return {
    setting: words(setting),
    settingName: name === undefined ? null : words(name),
    ...accountOf(account, names),
    ...stateOf(shown.state),
    readings: readings.length,
    firstReadAt: readings[0]?.at ?? null,
    lastReadAt: readings.at(-1)?.at ?? null,
    ...failureOf(shown),
    stampTime: 'last' in shown.state ? stampTime(shown.state.last.seq, stamps) : null,
  };
}

function accountOf(account: Account, names: AccountNames): Pick<SettingLine, 'account' | 'accountName'> {
  if (account === 'unknown') return { account, accountName: null };
  const name = names.get(account.reference)?.name;
  return { account: account.label, accountName: name === undefined ? null : words(name) };
}

type Told = 'state' | 'value' | 'option' | 'basis' | 'stateFirstAt' | 'otherLastAt';

function stateOf(state: SettingState): Pick<SettingLine, Told> {
  const runs = runsOf(state);
  if (!('last' in state)) {
    return { state: 'isHidden' in state ? 'hidden' : state.kind, value: null, option: null, basis: null, ...runs };
  }
  const { reading } = state.last;
  const option = 'option' in reading ? words(reading.option) : null;
  return { state: state.kind, value: reading.value, option, basis: reading.basis, ...runs };
}

function runsOf(state: SettingState): Pick<SettingLine, 'stateFirstAt' | 'otherLastAt'> {
  if (state.kind === 'on-again') return { stateFirstAt: state.found.at, otherLastAt: state.off.at };
  const on = 'on' in state ? state.on : undefined;
  return { stateFirstAt: 'first' in state ? state.first.at : null, otherLastAt: on?.at ?? null };
}

function failureOf({ state, failed }: Shown): Pick<SettingLine, 'failedAt' | 'failedReason'> {
  const attempt = state.kind === 'unknown' ? state.attempt : failed;
  return { failedAt: attempt?.at ?? null, failedReason: attempt?.reading.reason ?? null };
}

// A time stamp anchors its entry and all before it.
function stampTime(seq: number, stamps: Stamps): string | null {
  const times = stamps.filter((stamp) => stamp.seq >= seq).map(({ time }) => time);
  return times.sort((one, other) => Date.parse(one) - Date.parse(other))[0] ?? null;
}

const words = (text: string): string => cleanWords(text, LINE_WORDS_MAX);
