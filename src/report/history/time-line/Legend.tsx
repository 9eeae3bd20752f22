import type { ComponentChildren } from 'preact';
import type { Texts } from '../../../core/texts';
import type { Layout } from '../../../core/time-line/layout';
import { type LegendItem, legendOf } from '../../../core/time-line/legend';
import { BAND, MARK_SHAPES } from '../../../core/time-line/shapes';
import type { TimeLine } from '../../../core/time-line/time-line';
import { LEGEND_TEXTS } from '../../../export/legend-texts';

type Props = { readonly line: TimeLine; readonly layout: Layout; readonly texts: Texts };

/** What the shapes mean, those alone that occur. */
export function Legend({ line, layout, texts }: Props) {
  return (
    <ul class="time-line-legend">
      {legendOf(line, layout).map((item) => (
        <li key={item}>
          <svg
            class={isLong(item) ? 'long' : undefined}
            viewBox={isLong(item) ? '-16 -9 32 18' : '-9 -9 18 18'}
            aria-hidden="true"
          >
            {drawn(item)}
          </svg>
          {texts(LEGEND_TEXTS[item])}
        </li>
      ))}
    </ul>
  );
}

const isLong = (item: LegendItem): boolean => item === 'same' || item === 'watched' || item === 'changed';

function drawn(item: LegendItem): ComponentChildren {
  switch (item) {
    case 'same':
      return <path class="link" d="M-15 0H15" />;
    case 'watched':
    case 'changed':
      return (
        <rect class={`band band-${item === 'changed' ? item : 'on'}`} x="-15" y={-BAND / 2} width="30" height={BAND} />
      );
    case 'clock':
      return <rect class="clock-back" x="-3.5" y="-3.5" width="7" height="7" />;
    case 'count':
      return (
        <text class="count" x="0" y="4" text-anchor="middle">
          2
        </text>
      );
    default:
      return <path class={`mark mark-${item}`} d={MARK_SHAPES[item].path} />;
  }
}
