import type { AccountNames } from '../../core/names';
import { type Layout, layoutOf, type PlacedLane } from '../../core/time-line/layout';
import { legendOf } from '../../core/time-line/legend';
import { optionLabels } from '../../core/time-line/option-labels';
import { BELOW } from '../../core/time-line/shapes';
import { marksOf, type TimeLine, timeLineOf } from '../../core/time-line/time-line';
import { wholeView } from '../../core/time-line/view';
import type { ExportInput } from '../input';
import { LEGEND_TEXTS } from '../legend-texts';
import { payloadWords } from '../row-words';
import { settingsIn } from '../settings-in';
import { laneWords } from '../words';
import { html, type Markup } from './markup';
import { cluster, legendShape, link, PATTERNS, round } from './time-line-shapes';

const WIDTH = 690;
/** Units below the words of the axis that flags would take: two pages have no room to spare. */
const NO_FLAGS = 14;

/**
 * The readings of the setting that the record speaks of, in time (interface, section 9.1): the same places as on the report
 * page, in black and white. Nothing where the file holds no reading of it; the table above says all of it in words.
 */
export function timeLine(input: ExportInput): Markup | undefined {
  const { history, setting, texts } = input;
  const line = timeLineOf(history, setting);
  const name = settingsIn(history).get(setting);
  if (name === undefined || line.lanes.length === 0) return undefined;
  const layout = layoutOf({ line, view: wholeView(marksOf(line)), width: WIDTH });
  const caption = texts('record_picture_line_of', { setting: name });
  return html`
<section class="line">
<svg viewBox="0 0 ${WIDTH} ${layout.height - (layout.axis === undefined ? 0 : NO_FLAGS)}" role="img" aria-label="${caption}">
${PATTERNS}
${layout.lanes.map((placed) => lane(placed, input))}${axis(layout, input)}${alone(layout, input)}</svg>
<h2>${texts('record_picture_line')}</h2>
${legend(line, layout, input)}${
  line.overtaken > 0 ? html`\n<p class="note">${texts('line_overtaken', { n: line.overtaken })}</p>` : undefined
}
</section>`;
}

function lane(placed: PlacedLane, input: ExportInput): Markup {
  const { top, middle, links, clusters } = placed;
  const labels = optionLabels(
    clusters,
    WIDTH,
    ({ observation }) => payloadWords(observation, NO_NAMES, input.texts).state,
  );
  return html`${top > 0 ? html`<path class="thin" d="M0 ${top}H${WIDTH}"/>\n` : undefined}<text y="${top + 11}">${laneWords(placed.lane.account, NO_NAMES, input.texts)}</text>
${links.map((one) => link(one, middle, input.texts))}${clusters.map((one) => cluster(one, middle))}${labels.map(
  ({ x, text, anchor }) => html`<text x="${round(x)}" y="${middle + BELOW}" text-anchor="${anchor}">${text}</text>\n`,
)}`;
}

/** Names are the holder's statement, and stand where that can be said beside them. */
const NO_NAMES: AccountNames = new Map();

function axis({ axis: y, ticks, clockBacks }: Layout, { dates }: ExportInput): Markup | undefined {
  if (y === undefined) return undefined;
  const marks = ticks.map(({ x }) => `M${round(x)} ${y}v5`).join('');
  const words = ticks.flatMap(({ label, at, isDay }) =>
    label === undefined ? [] : [{ x: round(label), text: isDay ? dates.day(at) : dates.minute(at) }],
  );
  return html`<path class="thin" d="M0 ${y}H${WIDTH}${marks}"/>
${words.map(({ x, text }) => html`<text x="${x}" y="${y + 18}" text-anchor="middle">${text}</text>\n`)}${clockBacks.map(
  (x) => html`<rect class="hollow" x="${round(x - 3.5)}" y="${y - 3}" width="7" height="7"/>\n`,
)}`;
}

// Readings of one moment have no axis: their date stands beside them.
function alone({ axis: y, lanes }: Layout, { dates }: ExportInput): Markup[] | undefined {
  if (y !== undefined) return undefined;
  return lanes.flatMap(({ middle, clusters }) =>
    clusters.map(
      ({ x, marks: [mark] }) => html`<text x="${x + 16}" y="${middle + 4}">${mark && dates.minute(mark.at)}</text>\n`,
    ),
  );
}

function legend(line: TimeLine, layout: Layout, { texts }: ExportInput): Markup {
  const items = legendOf(line, layout).map(
    (item) => html`<li>${legendShape(item)} ${texts(LEGEND_TEXTS[item])}</li>\n`,
  );
  return html`<ul>${items}</ul>`;
}
