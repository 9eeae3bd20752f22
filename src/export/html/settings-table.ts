import { isHidden } from '../../core/hidden';
import { accountNames } from '../../core/names';
import type { Account, Observation } from '../../core/payload';
import { type Shown, shownState } from '../../core/state';
import { accountsApart, ofAccount } from '../../core/whose';
import type { ExportInput } from '../input';
import { howWords } from '../row';
import { payloadWords } from '../row-words';
import { settingsIn } from '../settings-in';
import { accountWords, reasonWords } from '../words';
import { moment } from './date-rows';
import { html, type Markup, type Part } from './markup';
import { toldBy } from './summary';

const COLUMNS = [
  'export_setting',
  'history_state',
  'history_how',
  'record_device_time',
  'history_account',
  'record_settings_failed',
];

/** Whether a record speaks of several settings, so that each line must say of which. */
export const isOfSeveral = ({ history }: Pick<ExportInput, 'history'>): boolean => settingsIn(history).size > 1;

/**
 * What each setting showed last, by the entries in the file alone. A record states facts, so no recommendation is in it.
 * Where the file tells accounts apart, a line is of one account. Nothing where the file is about one setting.
 */
export function settingsTable(input: ExportInput): Markup | undefined {
  if (!isOfSeveral(input)) return undefined;
  const { history, texts } = input;
  const heads = COLUMNS.map((column) => html`<th scope="col">${texts(column)}</th>`);
  const lines = [...settingsIn(history)].flatMap(([id, name]) =>
    accountsOf(history.observations, id).map(([account, observations]) =>
      line(name, shownState(observations, id, history.unseen), account, input),
    ),
  );
  return html`
<section class="settings-part">
<h2 id="settings">${texts('record_settings')}</h2>
<p>${texts('record_settings_about')}</p>
<div class="settings" role="region" aria-labelledby="settings" tabindex="0">
<table><thead><tr>${heads}</tr></thead>
<tbody>
${lines}</tbody></table>
</div>
</section>`;
}

type OfAccount = readonly [account: Account | undefined, observations: readonly Observation[]];

// Undefined where the file does not tell two accounts apart: then all count together, as everywhere.
function accountsOf(observations: readonly Observation[], setting: string): OfAccount[] {
  const accounts = accountsApart(observations);
  if (accounts.length === 0) return [[undefined, observations]];
  const apart = accounts.map((account) => [account, ofAccount(observations, account)] as const);
  return apart.filter(([, ofOne]) => ofOne.some((one) => one.setting.id === setting));
}

function line(name: string, shown: Shown, account: Account | undefined, input: ExportInput): Markup {
  const told = toldBy(shown.state);
  const cells = told && !isHidden(shown) ? toldCells(told, input) : hiddenCells(account, input);
  const { failed } = shown;
  const later = failed && `${moment(failed.at, input)}: ${reasonWords(failed.reading.reason, input.texts)}`;
  return html`<tr><th scope="row"><bdi>${name}</bdi></th>${[...cells, later].map((cell) => html`<td>${cell}</td>`)}</tr>\n`;
}

function toldCells(told: Observation, input: ExportInput): Part[] {
  const { history, texts } = input;
  const words = payloadWords(told, accountNames(history.entries), texts);
  const account = html`<bdi>${words.account}</bdi>`;
  return [html`<bdi>${words.state}</bdi>`, howWords(words), html`<time>${moment(told.at, input)}</time>`, account];
}

// Nothing older may stand in for the newest reading of a setting.
function hiddenCells(account: Account | undefined, { history, texts }: ExportInput): Part[] {
  const whose = account === undefined ? undefined : accountWords(account, accountNames(history.entries), texts);
  return [texts('record_settings_hidden'), undefined, undefined, whose];
}
