import { apart } from '../../../core/dates';
import { eastMinutes, instantAt } from '../../../core/instant';
import type { AccountNames } from '../../../core/names';
import type { Words } from '../../../core/texts';
import type { Mark } from '../../../core/time-line/marks';
import type { View } from '../../../core/time-line/view';
import { howWords } from '../../../export/row';
import { payloadWords, type RowWords } from '../../../export/row-words';
import { laneWords } from '../../../export/words';

/** What the picture's words are made with. */
export type LineWords = Words & { readonly names: AccountNames; readonly isOfSeveralAccounts: boolean };

export const rowWordsOf = ({ observation }: Mark, { names, texts }: LineWords): RowWords =>
  payloadWords(observation, names, texts);

/** A reading in one line: when, what, how it was read, and whose where there are several. */
export function markWords(mark: Mark, words: LineWords): string {
  const { texts, dates, names, isOfSeveralAccounts } = words;
  const row = rowWordsOf(mark, words);
  const values = { date: dates.minute(mark.at), state: row.state, how: howWords(row) };
  if (!isOfSeveralAccounts) return texts('line_mark', values);
  return texts('line_mark_of', { ...values, account: laneWords(mark.observation.account, names, texts) });
}

/** From when to when a picture shows, by the clock of one of its readings. */
export function viewWords(view: View, mark: Mark, { texts, dates }: LineWords): string {
  const at = (time: number) => instantAt(Math.round(time), eastMinutes(mark.at));
  const [date1, date2] = apart(dates, at(view.from), at(view.to));
  return texts('line_shown', { date1, date2 });
}
