import { type Day, dateOf } from '../../core/day';
import { BAR_START } from '../../core/window/ending';
import type { Stretch } from '../../core/window/stretches';

type Props = { readonly stretches: readonly Stretch[]; readonly today: Day };

const HATCHED = 'window-hatched';

/** When training was possible, drawn from September 2024 to today (interface, 9.2). The texts beside it say the same. */
export function Bar({ stretches, today }: Props) {
  const at = (day: Day) => `${placeOf(day, today)}%`;
  const wide = ({ from, to }: Stretch) => `${placeOf(to, today) - placeOf(from, today)}%`;
  return (
    <svg class="bar" aria-hidden="true">
      <defs>
        <pattern id={HATCHED} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="bar-line" width="1.5" height="4" />
        </pattern>
      </defs>
      <rect class="bar-frame" x="0" y="1.5" width="100%" height="10" />
      {stretches.map((stretch) => (
        <g key={stretch.from}>
          <rect
            class={`bar-${stretch.fill}`}
            x={at(stretch.from)}
            y="1.5"
            width={wide(stretch)}
            height="10"
            {...(stretch.fill === 'hatched' && { fill: `url(#${HATCHED})` })}
          />
          {['start', 'both'].includes(stretch.isOpen) && <Arrow x={at(stretch.from)} path="M6 1.5v10L0 6.5z" />}
          {['end', 'both'].includes(stretch.isOpen) && <Arrow x={at(stretch.to)} path="M-6 1.5v10L0 6.5z" />}
        </g>
      ))}
    </svg>
  );
}

function Arrow({ x, path }: { readonly x: string; readonly path: string }) {
  return (
    <svg x={x} overflow="visible" aria-hidden="true">
      <path class="bar-arrow" d={path} />
    </svg>
  );
}

/** Where on the bar a day is, in percent. */
function placeOf(day: Day, today: Day): number {
  const since = (one: Day) => dateOf(one).getTime() - dateOf(BAR_START).getTime();
  const length = since(today);
  return (100 * Math.min(Math.max(since(day), 0), length)) / Math.max(length, 1);
}
