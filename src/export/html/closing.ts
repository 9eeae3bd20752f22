import type { Texts } from '../../core/texts';
import type { ExportInput } from '../input';
import { html, type Markup } from './markup';

/** What a person may add by hand: lines to fill in, sealed by nothing but the ink. */
export function holderStatement(texts: Texts): Markup {
  const lines = ['record_holder_name', 'record_holder_used', 'record_holder_signed'];
  return html`<section class="holder">
<h2>${texts('record_holder')}</h2>
${lines.map((key) => html`<p>${texts(key)}</p>\n`)}</section>`;
}

/** Four steps towards a check, from the quickest to the one that needs nothing of ours. */
export function checkSteps({ texts }: ExportInput): Markup {
  const steps = ['record_check_keep', 'record_check_hash', 'record_check_page', 'record_check_tools'];
  const items = steps.map((key) => html`<li>${texts(key)}</li>`);
  return html`<section>
<h2>${texts('record_check')}</h2>
<ol>${items}</ol>
</section>`;
}

/** LinkedIn's own pages, so that its words can be looked up. */
export function publishedPages({ published, texts }: ExportInput): Markup {
  const items = published.map(
    ({ title, address, read }) =>
      html`<li>${title}: <a href="${address}" rel="noreferrer">${address}</a> (${texts('record_read', { month: read })})</li>\n`,
  );
  return html`<section>
<h2>${texts('record_published')}</h2>
<ul>
${items}</ul>
</section>`;
}

export const legalLine = (texts: Texts): Markup => html`<p class="legal">${texts('record_legal')}</p>`;
