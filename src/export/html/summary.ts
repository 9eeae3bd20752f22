import { isHidden } from '../../core/hidden';
import type { Observation } from '../../core/payload';
import type { SettingState } from '../../core/state';
import type { ExportInput } from '../input';
import { places } from '../places';
import { html, type Markup } from './markup';

const HEADLINES: Readonly<Record<SettingState['kind'], string>> = {
  unread: 'record_seen_nothing',
  unknown: 'record_not_read',
  option: 'record_seen_option',
  on: 'record_seen_on',
  'on-again': 'record_seen_on_again',
  'off-shown': 'record_shown_off',
  'off-first-seen': 'record_seen_off',
  'off-since': 'record_seen_off',
  'off-between': 'record_seen_off',
};

/** What was seen last, in one box: a headline and the sentence as it was sealed, which is English for good. */
export function summary({ state, history, texts }: ExportInput): Markup {
  const told = toldBy(state.state);
  const later = history.damaged.filter((seq) => told === undefined || seq > told.seq);
  return html`<section class="summary" aria-labelledby="summary">
<h2 id="summary">${texts(isHidden(state) ? 'record_hidden' : HEADLINES[state.state.kind])}</h2>
${isHidden(state) ? html`<p>${texts('record_hidden_about')}</p>` : undefined}
${told && html`<p lang="en">${told.sentence}</p>`}
${later.length > 0 ? html`<p>${texts('record_damaged_later', { list: places(later) })}</p>` : undefined}
</section>`;
}

/** The observation that a state is told by: the latest reading, or the latest attempt where there is none. */
export function toldBy(state: SettingState): Observation | undefined {
  if (state.kind === 'unread') return undefined;
  return state.kind === 'unknown' ? state.attempt : state.last;
}
