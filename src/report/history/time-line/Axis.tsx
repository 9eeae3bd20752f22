import type { Dates } from '../../../core/dates';
import { FLAG, type Layout } from '../../../core/time-line/layout';

type Props = { readonly layout: Layout; readonly dates: Dates };

/** The axis with its dates, the places where the clock went back, and the flags below. */
export function Axis({ layout, dates }: Props) {
  const { axis, ticks, clockBacks, flags, width } = layout;
  if (axis === undefined) return null;
  return (
    <g class="axis">
      <path class="axis-line" d={`M0 ${axis + 0.5}H${width}${ticks.map(({ x }) => `M${x} ${axis}v5`).join('')}`} />
      {/* Below all words: a pole may pass a date, or the cloth of another flag. */}
      {flags.map((flag) => (
        <Pole key={flag.number} flag={flag} axis={axis} />
      ))}
      {ticks.map(
        ({ at, isDay, label }) =>
          label !== undefined && (
            <text key={label} x={label} y={axis + 18} text-anchor="middle">
              {isDay ? dates.day(at) : dates.minute(at)}
            </text>
          ),
      )}
      {clockBacks.map((x) => (
        <rect key={x} class="clock-back" x={x - 3.5} y={axis - 3} width="7" height="7" />
      ))}
      {flags.map((flag) => (
        <Flag key={flag.number} flag={flag} axis={axis} />
      ))}
    </g>
  );
}

type FlagProps = { readonly flag: Layout['flags'][number]; readonly axis: number };

const topOf = ({ flag: { row }, axis }: FlagProps): number => axis + 25 + row * FLAG;

function Pole(props: FlagProps) {
  const { flag, axis } = props;
  const { x, end } = flag;
  const span = end > x ? `M${x} ${axis - 4}H${Math.max(end, x + 2)}v8` : '';
  return <path class="flag-pole" d={`M${x} ${axis - 4}V${topOf(props)}${span}`} />;
}

function Flag(props: FlagProps) {
  const { number, x } = props.flag;
  const top = topOf(props);
  return (
    <g class="flag">
      <rect class="flag-cloth" x={x - 8} y={top} width="16" height="16" rx="3" />
      <text x={x} y={top + 12} text-anchor="middle">
        {number}
      </text>
    </g>
  );
}
