import { type Instant, wallClock } from '../core/instant';
import type { TimeStamp } from '../core/kept';
import type { AccountNames } from '../core/names';
import type { Account } from '../core/payload';
import type { Reason, Rung } from '../core/reading';
import type { SettingId } from '../core/setting';
import { reasonKey } from '../core/text-keys';
import type { Texts } from '../core/texts';
import { plain } from './plain';

/** Why a switch could not be read, without the advice, fit to follow a colon. */
export const reasonWords = (reason: Reason, texts: Texts): string => texts(reasonKey(reason, '_short'));

const RUNG_TEXTS: Readonly<Record<Rung, string>> = {
  'setting-key': 'record_rung_key',
  'sole-control': 'record_rung_sole',
};

/** By what the control was known to be this setting's. */
export const rungWords = (rung: Rung, setting: SettingId, texts: Texts): string =>
  texts(RUNG_TEXTS[rung], { key: setting });

/** The account's letter in this history, with the name that the holder stated; or that the page did not say. */
export function accountWords(account: Account, names: AccountNames, texts: Texts): string {
  if (account === 'unknown') return texts('history_account_unknown');
  const named = names.get(account.reference);
  return named ? texts('history_account_named', { label: account.label, name: plain(named.name) }) : account.label;
}

/** Whose the readings of one lane of a time line are. */
export function laneWords(account: Account, names: AccountNames, texts: Texts): string {
  if (account === 'unknown') return texts('line_account_unknown');
  return texts('line_account', { account: accountWords(account, names, texts) });
}

/** By whom and by when, as a token says; in UTC, since a token knows no zone. */
export function stampWords(stamps: readonly TimeStamp[], texts: Texts): string {
  if (stamps.length === 0) return texts('value_none');
  return stamps.map(({ authority, time }) => `${plain(authority)}, ${isoTime(afterSecond(time))} UTC`).join('; ');
}

/** As much of a key's thumbprint as tells two keys apart at a glance. */
export const shortKey = (kid: string): string => kid.slice(0, 12);

/** `2026-11-23 11:36:02` by the wall clock of the device. */
export const deviceTime = (at: Instant): string => isoTime(wallClock(at));

/** `2026-11-23 10:36:02` in UTC. */
export const utcTime = (at: Instant): string => isoTime(new Date(at.utc));

/** `UTC+01:00` */
export const offsetWords = (at: Instant): string => `UTC${at.offset}`;

// Never earlier than a token says, not even by a part of a second.
const afterSecond = (time: string): Date => new Date(Math.ceil(Date.parse(time) / 1000) * 1000);

const isoTime = (date: Date): string => date.toISOString().slice(0, 19).replace('T', ' ');

/** A text as it stands at the beginning of a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
