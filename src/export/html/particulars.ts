import { payloadOf } from '../../core/entry';
import type { History } from '../../core/history';
import type { Observation } from '../../core/payload';
import type { Texts } from '../../core/texts';
import { type ExportInput, heldCount } from '../input';
import { places } from '../places';
import { linesIn } from '../row';
import { rungWords, stampWords } from '../words';
import { dateRows, moment, type Particular } from './date-rows';
import { accountRow, holderRows } from './holder-rows';
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

function pageRows({ page, setting, reading, account }: Observation, input: ExportInput): Particular[] {
  const { texts } = input;
  const heading = html`${texts('record_heading')} ${quoted(page.heading, texts)}`;
  const control = html`${texts('record_control')} ${quoted(page.control, texts)}`;
  const rows: Particular[] = [
    [texts('record_page'), html`<bdi>${page.address}</bdi><br>${texts('record_language')} <bdi>${page.language}</bdi>`],
    [texts('record_words'), html`${heading}<br>${control}`],
  ];
  if (reading.outcome === 'read') {
    rows.push([texts('record_found_by'), rungWords(reading.rung, setting.id, texts)]);
  }
  return [...rows, accountRow(account, input)];
}

function fileRows(input: ExportInput): Particular[] {
  const { texts, key, program, at, stamps } = input;
  return [
    [texts('record_entries'), entriesOf(input)],
    [texts('record_stamp'), stampsOf(stamps, texts)],
    [texts('record_key'), html`<span class="code">${key.kid}</span>, ${texts('record_key_whose')}`],
    [texts('record_made'), texts('record_made_with', { ...program, date: moment(at, input) })],
  ];
}

function stampsOf(stamps: ExportInput['stamps'], texts: Texts): string {
  if (stamps.length === 0) return texts('value_none');
  return stamps.map((stamp) => texts('record_stamped', { n: stamp.seq, stamp: stampWords([stamp], texts) })).join('; ');
}

function entriesOf(input: ExportInput): string {
  const { history, texts } = input;
  const dated = linesIn(input).flatMap((line) => payloadOf(line)?.at ?? []);
  const [first, last] = [dated.at(0), dated.at(-1)].map((at) => (at ? moment(at, input) : texts('value_none')));
  const n = heldCount(history);
  const counted = texts('record_entries_counted', { n, date1: first ?? '', date2: last ?? '' });
  return [counted, ...goneWords(history, texts)].join('; ');
}

// What is not in the file is named by place, so that nobody takes a part for the whole.
function goneWords({ leftOut, erased, damaged }: History, texts: Texts): string[] {
  const withheld = leftOut.filter((seq) => !erased.includes(seq));
  const named = (key: string, list: readonly number[]) =>
    list.length > 0 ? [texts(key, { n: list.length, list: places(list) })] : [];
  return [
    ...(withheld.length > 0 ? named('record_entries_left_out', withheld) : [texts('record_entries_complete')]),
    ...named('record_entries_erased', erased),
    ...named('record_entries_damaged', damaged),
  ];
}

function quoted(words: string, texts: Texts): Markup {
  if (words === '') return html`${texts('value_none')}`;
  // The mark stands for the words, which are set apart from the text around them.
  const [open = '', close = ''] = texts('quoted', { words: '|' }).split('|');
  return html`${open}<bdi>${words}</bdi>${close}`;
}
