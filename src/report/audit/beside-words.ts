import { apart } from '../../core/dates';
import type { Drift } from '../../core/drift';
import { driftValues } from '../../core/drift-words';
import { isHidden } from '../../core/hidden';
import type { History } from '../../core/history';
import type { ReadObservation } from '../../core/state';
import { reasonKey, valueWords } from '../../core/text-keys';
import type { Words } from '../../core/texts';
import { hidingPlaces } from '../../core/unseen';
import { reasonKeys } from '../../ui/reasons';
import { linkWords } from './link-words';
import type { AuditRow } from './rows';

/** What stands below a state, a sentence or two each: why there is none, what failed since, what changed unseen. */
export function besideWords(
  row: AuditRow,
  rows: readonly AuditRow[],
  history: Pick<History, 'damaged' | 'unseen'>,
  words: Words,
): string[] {
  const { texts, dates } = words;
  const { maybeOther, drift } = row.shown;
  return [
    ...goneWords(row, history, words),
    ...attemptWords(row, words),
    ...(drift ? [driftWords(drift, words)] : []),
    ...(maybeOther ? [texts('notice_maybe_other_account', { date: dates.day(maybeOther.at) })] : []),
    ...(row.unnamed ? [unnamedWords(row.unnamed, words)] : []),
    ...linkWords(row, rows, words),
    ...(row.setting.key === null && row.last === undefined ? [texts('audit_undocumented')] : []),
  ];
}

function goneWords(
  row: AuditRow,
  { damaged, unseen }: Pick<History, 'damaged' | 'unseen'>,
  { texts }: Words,
): string[] {
  if (!isHidden(row.shown)) return [];
  const isErased = hidingPlaces(unseen, row.setting.id).some((seq) => !damaged.includes(seq));
  return [texts(isErased ? 'state_hidden_meaning' : 'audit_damaged')];
}

function attemptWords({ shown: { state, failed }, last }: AuditRow, { texts, dates }: Words): string[] {
  if (state.kind === 'unknown')
    return [
      reasonKeys(state.attempt.reading.reason)
        .map((key) => texts(key))
        .join(' '),
    ];
  if (failed === undefined || last === undefined) return [];
  const [date, date2] = apart(dates, failed.at, last.at);
  const [, advice] = reasonKeys(failed.reading.reason);
  const said = texts('audit_failed', { date, date2, reason: texts(reasonKey(failed.reading.reason, '_short')) });
  return [advice === undefined ? said : `${said} ${texts(advice)}`];
}

function unnamedWords({ at, reading }: ReadObservation, { texts, dates }: Words): string {
  return texts('audit_unnamed', { value: valueWords(reading, texts), date: dates.minute(at) });
}

const SWITCHED: Readonly<Record<string, string>> = { on: 'audit_drift_on', off: 'audit_drift_off' };

/** A fact of two dates. Nobody is named: the change was not seen. */
function driftWords(drift: Drift, words: Words): string {
  const values = driftValues(drift, words);
  const [value1, value2] = [drift.before.reading.value, drift.found.reading.value];
  // Two options may go by the same words; what the page calls them then tells them apart.
  const tokens = values['value1'] === values['value2'] ? { value1, value2 } : {};
  return words.texts(SWITCHED[value2] ?? 'audit_drift_option', { ...values, ...tokens });
}
