import type { Texts } from '../../core/texts';
import type { ExportInput } from '../input';
import { openingWords } from '../opening';
import { howWords, type Row, rowsOf } from '../row';
import { utcTime } from '../words';
import { moment } from './date-rows';
import { html, type Markup, type Part } from './markup';
import { isOfSeveral } from './settings-table';

const COLUMNS = [
  'history_number',
  'record_device_time',
  'history_utc',
  'history_state',
  'history_how',
  'history_account',
  'history_stamp',
];

/** Every line of history, oldest first, as they were sealed. */
export function historyTable(input: ExportInput): Markup {
  const { history, stamps, texts } = input;
  const several = isOfSeveral(input);
  const opened = openingWords(history, texts, (at) => moment(at, input));
  const heads = COLUMNS.map((column) => html`<th scope="col">${texts(column)}</th>`);
  return html`<section class="history-part">
<h2 id="history">${texts('record_history')}</h2>
<div class="history" role="region" aria-labelledby="history" tabindex="0">
<table${stamps.length > 0 ? html` class="stamped"` : undefined}><thead><tr>${heads}</tr></thead>
<tbody>
${rowsOf(input, texts).map((row) => line(row, input, several))}</tbody></table>
</div>
${opened === undefined ? undefined : html`<p class="note">${opened}</p>`}
</section>`;
}

function line(row: Row, { texts, dates }: ExportInput, several: boolean): Markup {
  const clock = row.clockBack ? html` <em>${texts('history_clock_back')}</em>` : undefined;
  const cells: Part[] = [
    row.at && html`<time>${dates.minute(row.at)} (${row.at.offset})</time>`,
    row.at && html`<time>${utcTime(row.at)}</time>`,
    several ? stateCell(row, texts) : row.state,
    html`<bdi>${howWords(row)}</bdi>${clock}`,
    row.account,
    row.stamp,
  ];
  return html`<tr><th scope="row">${row.seq}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`;
}

// In a record of several settings an "off" alone would not say of which.
function stateCell({ state, observation }: Row, texts: Texts): Part {
  if (observation === undefined) return state;
  return html`<bdi>${texts('record_state_of', { setting: observation.setting.name, state })}</bdi>`;
}
