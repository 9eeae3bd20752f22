import type { ExportInput } from '../input';
import { writeJson } from '../json';
import { html, type Markup, verbatim } from './markup';

/** What is not printed: how the entries are sealed, and the sealed data themselves, in the very bytes of the JSON file. */
export function sealedPart(input: ExportInput): Markup {
  const { texts } = input;
  const how = ['record_sealed_jws', 'record_sealed_commit', 'record_sealed_link', 'record_sealed_key'];
  return html`<section class="sealed">
<h2 id="sealed">${texts('record_sealed')}</h2>
<ul>${how.map((key) => html`<li>${texts(key)}</li>`)}</ul>
<h2 id="by-hand">${texts('record_by_hand')}</h2>
<pre id="verifying" tabindex="0" role="region" aria-labelledby="by-hand" lang="en">${verbatim(input.verifying)}</pre>
<h2 id="data">${texts('record_data')}</h2>
<p>${texts('record_sealed_about')}</p>
<pre id="record" tabindex="0" role="region" aria-labelledby="data">${verbatim(writeJson(input))}</pre>
</section>`;
}
