import type { Texts } from '../../core/texts';
import { type Cluster, numberAt } from '../../core/time-line/clusters';
import type { LegendItem } from '../../core/time-line/legend';
import type { Drawn, MarkKind } from '../../core/time-line/marks';
import type { PlacedLink } from '../../core/time-line/placed-links';
import { BAND, BAND_WORDS, BELOW, FANNED, MARK_SHAPES } from '../../core/time-line/shapes';
import { html, type Markup } from './markup';

/** What bands are filled with: told apart in black and white. */
export const PATTERNS: Markup = html`<defs>
<pattern id="on" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="3" height="6"/></pattern>
<pattern id="changed" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="thin" d="M0 2.5H5M2.5 0V5"/></pattern>
</defs>`;

export function link({ kind, value, x1, x2 }: PlacedLink, middle: number, texts: Texts): Markup {
  if (kind === 'same') return html`<path class="dashed" d="M${round(x1)} ${middle}H${round(x2)}"/>\n`;
  const fill = kind === 'changed' ? 'changed' : value;
  const words =
    kind === 'changed' && x2 - x1 >= BAND_WORDS
      ? html`<text class="on-band" x="${round((x1 + x2) / 2)}" y="${middle + 4}" text-anchor="middle">${texts('line_changed')}</text>\n`
      : undefined;
  return html`<rect class="band ${fill}" fill="${FILLS[fill]}" x="${round(x1)}" y="${middle - BAND / 2}" width="${round(x2 - x1)}" height="${BAND}"/>\n${words}`;
}

export function cluster(one: Cluster, middle: number): Markup {
  const { x, kinds, marks } = one;
  const shapes = kinds.map((kind, index) => shape(kind, x - (kinds.length - 1 - index) * FANNED, middle));
  const count =
    marks.length > 1
      ? html`<text x="${round(numberAt(one))}" y="${middle + BELOW}" text-anchor="middle">${marks.length}</text>\n`
      : undefined;
  return html`${shapes}${count}`;
}

function shape(kind: MarkKind, x: number, y: number): Markup {
  const { path, isHollow } = MARK_SHAPES[kind];
  return html`<path class="${isHollow ? 'hollow' : 'solid'}" d="${path}" transform="translate(${round(x)} ${y})"/>\n`;
}

/** The shape that a line of the legend speaks of. */
export function legendShape(item: LegendItem): Markup {
  switch (item) {
    case 'same':
      return framed(html`<path class="dashed" d="M-15 0H15"/>`);
    case 'watched':
    case 'changed':
      return framed(
        html`<rect class="band ${item}" fill="${FILLS[item === 'watched' ? 'on' : item]}" x="-15" y="-7" width="30" height="14"/>`,
      );
    case 'clock':
      return framed(html`<rect class="hollow" x="-3.5" y="-3.5" width="7" height="7"/>`, 18);
    case 'count':
      return framed(html`<text y="4" text-anchor="middle">2</text>`, 18);
    default:
      return framed(shape(item, 0, 0), 18);
  }
}

const framed = (content: Markup, width = 32): Markup =>
  html`<svg viewBox="${-width / 2} -9 ${width} 18" width="${width}" height="18" aria-hidden="true">${content}</svg>`;

// As attributes: a style sheet that names no address at all is easy to check.
const FILLS: Readonly<Record<Drawn | 'changed', string>> = {
  on: 'url(#on)',
  off: '#fff',
  option: '#bbb',
  changed: 'url(#changed)',
};

/** Units as they are written. */
export const round = (units: number): number => Math.round(units * 10) / 10;
