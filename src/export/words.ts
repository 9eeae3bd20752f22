import { type Instant, wallClock } from '../core/instant';
import type { Account } from '../core/payload';
import type { Reason, Rung } from '../core/reading';
import type { SettingId } from '../core/setting';
import { reasonKey } from '../core/text-keys';
import type { Texts } from '../core/texts';

/** Why a switch could not be read, without the advice, fit to follow a colon. */
export const reasonWords = (reason: Reason, texts: Texts): string => texts(reasonKey(reason, '_short'));

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
