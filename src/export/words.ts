import { type Instant, wallClock } from '../core/instant';
import type { Account } from '../core/payload';
import type { Reason, Rung } from '../core/reading';
import type { SettingId } from '../core/setting';
import type { Texts } from '../core/texts';

const REASON_TEXTS: Readonly<Record<Reason, string>> = {
  'signed-out': 'reason_signed_out_short',
  'no-switch': 'reason_no_switch_short',
  'too-slow': 'reason_too_slow_short',
  several: 'reason_several_short',
  disagreement: 'reason_disagreement_short',
  'greyed-out': 'reason_greyed_out_short',
  'unknown-value': 'reason_unknown_value_short',
  'other-page': 'reason_other_page_short',
  'error-page': 'reason_error_page_short',
  'no-access': 'reason_no_access_short',
  'private-window': 'reason_private_window_short',
};

/** Why a switch could not be read, without the advice, fit to follow a colon. */
export const reasonWords = (reason: Reason, texts: Texts): string => texts(REASON_TEXTS[reason]);

const RUNG_TEXTS: Readonly<Record<Rung, string>> = {
  'setting-key': 'record_rung_key',
  'sole-control': 'record_rung_sole',
};

/** By what the control was known to be this setting's. */
export const rungWords = (rung: Rung, setting: SettingId, texts: Texts): string =>
  texts(RUNG_TEXTS[rung], { key: setting });

/** The account's letter in this history, or that the page did not say. */
export function accountWords(account: Account, texts: Texts): string {
  return account === 'unknown' ? texts('history_account_unknown') : account.label;
}

/** `2026-11-23 11:36:02` by the wall clock of the device. */
export const deviceTime = (at: Instant): string => isoTime(wallClock(at));

/** `2026-11-23 10:36:02` in UTC. */
export const utcTime = (at: Instant): string => isoTime(new Date(at.utc));

/** `UTC+01:00` */
export const offsetWords = (at: Instant): string => `UTC${at.offset}`;

const isoTime = (date: Date): string => date.toISOString().slice(0, 19).replace('T', ' ');
