import type { History } from '../../core/history';
import type { Texts } from '../../core/texts';
import type { ExportInput } from '../input';
import { html, type Markup } from './markup';

const CAN = ['record_can_displayed', 'record_can_existed'];

const CANNOT = [
  'record_cannot_complied',
  'record_cannot_undone',
  'record_cannot_who',
  'record_cannot_clock',
  'record_cannot_between',
  'record_cannot_later',
  'record_cannot_objection',
];

/** What the record can show and what it cannot (interface, section 8.4): on the first page, never in small print. */
export function limits({ history, texts }: ExportInput): Markup {
  return html`<section>
<h2>${texts('record_can')}</h2>
<ol>${items([sealedKey(history), ...CAN], texts)}</ol>
<h2>${texts('record_cannot')}</h2>
<ol>${items(CANNOT, texts)}</ol>
</section>`;
}

// A file with damaged entries must not say that all of them are as they were, nor one with gaps that none is missing.
function sealedKey({ damaged, leftOut }: History): string {
  if (damaged.length > 0) return 'record_can_sealed_damaged';
  return leftOut.length > 0 ? 'record_can_sealed_gaps' : 'record_can_sealed';
}

const items = (keys: readonly string[], texts: Texts) =>
  keys.map((key) => html`<li>${texts(key)}${key === 'record_cannot_undone' ? linkedInSays(texts) : ''}</li>`);

// LinkedIn's sentence stays in its own words; where the file is in another language, ours follow.
function linkedInSays(texts: Texts): Markup {
  const [quote, translation] = [texts('limit_quote'), texts('limit_translation')];
  return html` LinkedIn: <span lang="en">${quote}</span>${quote === translation ? '' : ` ${translation}`}`;
}
