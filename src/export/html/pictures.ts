import { payloadOf } from '../../core/entry';
import type { ExportInput } from '../input';
import { moment } from './date-rows';
import { html, type Markup } from './markup';

/** The holder's pictures, each with the entry that fixes its bytes. Nothing where there is none. */
export function pictures(input: ExportInput): Markup | undefined {
  const { history, pictures: kept, texts } = input;
  if (kept.length === 0) return undefined;
  const figures = kept.map(({ seq, media, bytes }) => {
    const line = history.entries.find((one) => one.seq === seq);
    const payload = line && payloadOf(line);
    const date = payload?.kind === 'picture' ? moment(payload.taken, input) : texts('value_none');
    const caption = texts('record_picture_of', { n: seq, date });
    return html`<figure><img src="data:${media};base64,${bytes}" alt="${caption}"><figcaption>${caption}</figcaption></figure>\n`;
  });
  return html`<section class="pictures">
<h2>${texts('record_pictures')}</h2>
<p>${texts('record_pictures_about')}</p>
${figures}</section>`;
}
