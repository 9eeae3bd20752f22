import type { History } from '../../core/history';
import type { Account } from '../../core/payload';
import { type ReadObservation, type Shown, shownState } from '../../core/state';
import { ofAccount } from '../../core/whose';
import { SETTINGS } from '../../linkedin/catalogue/settings';
import type { SettingDefinition } from '../../linkedin/catalogue/shape';

/** One setting of the catalogue, and what the history shows of it. */
export type AuditRow = {
  readonly setting: SettingDefinition;
  readonly shown: Shown;
  /** What programs read: `on`, `off`, the token of an option, `unknown` (tried in vain) or `unread`. */
  readonly mark: string;
  /** The latest successful reading. */
  readonly last?: ReadObservation;
  /** A later reading that shows something else, of which the page did not say whose it was. */
  readonly unnamed?: ReadObservation;
  /** Reads on where off is recommended. What was not read does not differ, and is counted as not read. */
  readonly differs: boolean;
};

/**
 * All settings of the catalogue in its order.
 * @param account whose readings count; all of them where the history does not tell two accounts apart
 */
export function rowsOf(history: History, account: Account | undefined): AuditRow[] {
  const { observations, unseen } = history;
  const counting = account === undefined ? observations : ofAccount(observations, account);
  const nobodys = account === undefined || account === 'unknown' ? [] : ofAccount(observations, 'unknown');
  return SETTINGS.map((setting) => {
    const row = rowOf(setting, shownState(counting, setting.id, unseen));
    return withUnnamed(row, shownState(nobodys, setting.id, unseen));
  });
}

// It may be this account's as well, so the state of the account must not stand there as if nothing had been read since.
function withUnnamed(row: AuditRow, { state }: Shown): AuditRow {
  if (row.last === undefined || !('last' in state)) return row;
  const isLater = state.last.seq > row.last.seq && state.last.reading.value !== row.last.reading.value;
  return isLater ? { ...row, unnamed: state.last } : row;
}

function rowOf(setting: SettingDefinition, shown: Shown): AuditRow {
  const { state } = shown;
  if (!('last' in state)) return { setting, shown, mark: state.kind, differs: false };
  const { last } = state;
  const differs = setting.recommended === 'off' && last.reading.value === 'on';
  return { setting, shown, mark: last.reading.value, last, differs };
}

/** How far somebody has got. */
export function progressOf(rows: readonly AuditRow[]) {
  const read = rows.filter(({ last }) => last !== undefined).length;
  return { read, of: rows.length, differ: rows.filter(({ differs }) => differs).length };
}

/** What opens next: the settings that were never read, then those that could not be. */
export type Next = { readonly row: AuditRow; readonly why: 'unread' | 'unknown' } | undefined;

/**
 * The next row after the one that was opened last, and from the top where there is none below: a page that gives no reading
 * must not hold up the others.
 * @param opened id of the setting that was opened last
 */
export function nextOf(rows: readonly AuditRow[], opened: string | undefined): Next {
  const place = rows.findIndex(({ setting }) => setting.id === opened) + 1;
  const turned = [...rows.slice(place), ...rows.slice(0, place)];
  for (const why of ['unread', 'unknown'] as const) {
    const row = turned.find(({ mark, last }) => last === undefined && mark === why);
    if (row) return { row, why };
  }
  return undefined;
}
