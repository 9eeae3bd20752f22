import { useMemo, useState } from 'preact/hooks';
import type { Mark } from '../../../core/time-line/marks';
import { marksOf, type TimeLine } from '../../../core/time-line/time-line';
import { moved, showing, type View, wholeView, zoomed } from '../../../core/time-line/view';

/** What a picture shows, which reading is chosen in it, and what a person can do to both. */
export type Picture = {
  readonly marks: readonly Mark[];
  /** Undefined where all readings are of one moment: then there is nothing to zoom or to move. */
  readonly view: View | undefined;
  readonly isWhole: boolean;
  /** Place of the chosen reading among all; the newest until another is chosen. */
  readonly chosen: number;
  readonly choose: (place: number) => void;
  /** @param times 0.5 shows half the time, 2 twice as much; about a moment, or else the chosen reading */
  readonly zoom: (times: number, about?: number) => void;
  readonly move: (part: number) => void;
  readonly showWhole: () => void;
};

/** @param besides moments that may be brought into view although nothing was read then */
export function usePicture(line: TimeLine, besides: readonly number[]): Picture {
  const marks = useMemo(() => marksOf(line), [line]);
  const whole = useMemo(() => wholeView(marks), [marks]);
  const limit = useMemo(() => wholeView(marks, besides), [marks, besides]);
  const [wanted, setWanted] = useState<View>();
  const [seq, setSeq] = useState<number>();
  const view = wanted ?? whole;
  const at = marks.findIndex((one) => one.seq === seq);
  const chosen = at < 0 ? marks.length - 1 : at;
  const change = (next: (view: View, limit: View) => View) => {
    if (whole && limit) setWanted((old) => next(old ?? whole, limit));
  };
  return {
    marks,
    view,
    isWhole: wanted === undefined || (wanted.from === whole?.from && wanted.to === whole.to),
    chosen,
    choose(place) {
      const mark = marks[Math.max(0, Math.min(place, marks.length - 1))];
      if (mark === undefined) return;
      setSeq(mark.seq);
      change((old, limits) => showing(old, mark.time, limits));
    },
    zoom: (times, about) => change((old, limits) => zoomed(old, times, about ?? aboutOf(old, marks[chosen]), limits)),
    move: (part) => change((old, limits) => moved(old, part, limits)),
    showWhole: () => setWanted(undefined),
  };
}

// The chosen reading stays in sight; where it is out of sight, the middle does.
function aboutOf({ from, to }: View, mark: Mark | undefined): number {
  return mark && mark.time >= from && mark.time <= to ? mark.time : (from + to) / 2;
}
