import type { Account, Observation } from '../../core/payload';
import type { Texts } from '../../core/texts';
import type { ExportInput } from '../input';
import { rowsOf } from '../row';
import { rungWords } from '../words';
import { dateRows, moment, type Particular } from './date-rows';
import { html, type Markup } from './markup';
import { toldBy } from './summary';

/** The facts of the record, one a row. */
export function particulars(input: ExportInput): Markup {
  const told = toldBy(input.state.state);
  const page = told === undefined ? [] : pageRows(told, input);
  const rows = [...dateRows(input), ...page, ...holderRows(input), ...fileRows(input)];
  return html`<section>
<h2>${input.texts('record_particulars')}</h2>
<table class="particulars"><tbody>
${rows.map(([label, value]) => html`<tr><th scope="row">${label}</th><td>${value}</td></tr>\n`)}</tbody></table>
</section>`;
}

function pageRows({ page, setting, reading, account }: Observation, { texts }: ExportInput): Particular[] {
  const heading = html`${texts('record_heading')} ${quoted(page.heading, texts)}`;
  const control = html`${texts('record_control')} ${quoted(page.control, texts)}`;
  const rows: Particular[] = [
    [texts('record_page'), html`<bdi>${page.address}</bdi><br>${texts('record_language')} <bdi>${page.language}</bdi>`],
    [texts('record_words'), html`${heading}<br>${control}`],
  ];
  if (reading.outcome === 'read') {
    rows.push([texts('record_found_by'), rungWords(reading.rung, setting.id, texts)]);
  }
  return [...rows, [texts('record_account'), accountOf(account, texts)]];
}

function accountOf(account: Account, texts: Texts): string {
  if (account === 'unknown') return texts('record_account_unknown');
  return texts('record_account_label', { label: account.label });
}

function holderRows({ recipient, texts }: ExportInput): Particular[] {
  const region: Particular = [texts('record_region'), texts('record_region_none')];
  if (recipient === undefined) return [region];
  return [[texts('record_for'), html`<bdi>${recipient}</bdi> ${texts('record_holder_states')}`], region];
}

function fileRows(input: ExportInput): Particular[] {
  const { texts, key, program, at } = input;
  return [
    [texts('record_entries'), entriesOf(input)],
    [texts('record_stamp'), texts('value_none')],
    [texts('record_key'), html`<span class="code">${key.kid}</span>, ${texts('record_key_whose')}`],
    [texts('record_made'), texts('record_made_with', { ...program, date: moment(at, input) })],
  ];
}

function entriesOf(input: ExportInput): string {
  const { history, texts } = input;
  const dated = rowsOf(history.entries, texts).flatMap(({ at }) => at ?? []);
  const [first, last] = [dated.at(0), dated.at(-1)].map((at) => (at ? moment(at, input) : texts('value_none')));
  const counted = texts('record_entries_counted', { n: history.count, date1: first ?? '', date2: last ?? '' });
  if (history.damaged.length === 0) return counted;
  return `${counted}. ${texts('record_entries_damaged', { list: history.damaged.join(', ') })}`;
}

function quoted(words: string, texts: Texts): Markup {
  return words === '' ? html`${texts('value_none')}` : html`“<bdi>${words}</bdi>”`;
}
