import type { Summary, SummaryRow } from '../../core/summary';
import { valueWords } from '../../core/text-keys';
import { SETTINGS } from '../../linkedin/catalogue/settings';
import { nameIn } from '../../linkedin/setting-name';
import type { PageWords } from '../page-words';

type Props = { readonly summary: Summary; readonly words: PageWords };

/** Everything that a summary holds, in words. */
export function SharedSummary({ summary: { browser, kid, head, settings }, words }: Props) {
  const { texts, language } = words;
  return (
    <ul class="says shared">
      <li>
        <bdi>{browser}</bdi>
      </li>
      <li>{texts('sync_history', { n: head.seq, kid, link: head.link })}</li>
      {[...settings].flatMap(([id, rows]) =>
        rows.map((row) => (
          <li key={`${id} ${row.account}`}>
            {rowWords(nameIn(id, SETTINGS.find((one) => one.id === id)?.name ?? id, language), row, words)}
          </li>
        )),
      )}
    </ul>
  );
}

function rowWords(name: string, { account, at, fresh, ...read }: SummaryRow, { texts, dates }: PageWords): string {
  const state = valueWords({ ...read, option: read.option ?? '' }, texts);
  const values = { name, state, date: dates.minute(at), how: texts(fresh ? 'history_fresh' : 'history_not_fresh') };
  return account === null ? texts('sync_row', values) : texts('sync_row_account', { ...values, label: account });
}
