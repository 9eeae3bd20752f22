import { useMemo } from 'preact/hooks';
import { layoutOf, placeIn } from '../../../core/time-line/layout';
import type { TimeLine } from '../../../core/time-line/time-line';
import { type View, wholeView } from '../../../core/time-line/view';
import { Axis } from './Axis';
import type { Drawable } from './drawable';
import type { LineWords } from './mark-words';

type Props = {
  readonly events: readonly Drawable[];
  /** The time of the picture above; undefined where that is one moment. */
  readonly view: View | undefined;
  readonly width: number;
  readonly words: LineWords;
};

const NOTHING: TimeLine = { lanes: [], clockBacks: [], overtaken: 0, hidden: 0 };
/** Above the axis, for the frame. */
const TOP = 14;

/**
 * Policy events on an axis of their own, below the picture: two years in which the readings of a few days would be one dot.
 * A frame shows which part of it the picture is.
 */
export function EventStrip({ events, view, width, words: { texts, dates } }: Props) {
  const shown = useMemo(
    () => wholeView([], [...timesOf(events), ...(view ? [view.from, view.to] : [])]),
    [events, view],
  );
  const layout = useMemo(() => layoutOf({ line: NOTHING, view: shown, width, events }), [shown, width, events]);
  const place = placeIn(shown, width);
  const height = layout.height + TOP;
  return (
    <div class="time-line-strip">
      <p class="hint">{texts('line_events_strip')}</p>
      <svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} width="100%" height={`${height / 16}rem`}>
        <g transform={`translate(0 ${TOP})`}>
          <Axis layout={layout} dates={dates} />
          {view && <Frame from={place(view.from)} to={place(view.to)} />}
        </g>
      </svg>
    </div>
  );
}

function Frame({ from, to }: { readonly from: number; readonly to: number }) {
  return <rect class="strip-frame" x={from} y={-11} width={Math.max(to - from, 3)} height="15" />;
}

const timesOf = (events: readonly Drawable[]): number[] => events.flatMap(({ time, until }) => [time, until ?? time]);
