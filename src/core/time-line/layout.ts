import { eastMinutes } from '../instant';
import { type Cluster, clustersOf } from './clusters';
import { type Dated, type Flag, flagRows, flagsOf } from './flags';
import type { Mark } from './marks';
import { NARROWEST, type PlacedLink, placedLinks } from './placed-links';
import { type PlacedTick, placedTicks } from './placed-ticks';
import { type Tick, ticksOf } from './ticks';
import { type Lane, newestOf, type TimeLine } from './time-line';
import { spanOf, type View } from './view';

/** Sizes in units (interface, section 9.1). */
export const LANE = 44;
export const AXIS = 36;
export const FLAG = 20;
/** Beside the first and last moment of a view, so that shapes and words at its edges are whole. */
const EDGE = 10;
/** From the top of a lane to the middle of its band; above stands whose it is. */
const MIDDLE = 26;

export type PlacedLane = {
  readonly lane: Lane;
  readonly top: number;
  readonly middle: number;
  readonly links: readonly PlacedLink[];
  readonly clusters: readonly Cluster[];
};

/** All places in the picture, in units from its left upper corner. */
export type Layout = {
  readonly width: number;
  readonly height: number;
  /** Where the axis is; undefined with one moment alone, which has no axis. */
  readonly axis: number | undefined;
  readonly ticks: readonly PlacedTick[];
  readonly lanes: readonly PlacedLane[];
  readonly clockBacks: readonly number[];
  readonly flags: readonly Flag[];
};

type Given = {
  readonly line: TimeLine;
  /** Undefined where all readings are of one moment. */
  readonly view: View | undefined;
  readonly width: number;
  readonly events?: readonly Dated[];
};

/** Places everything; the same for the page and for the record. */
export function layoutOf({ line, view, width, events = [] }: Given): Layout {
  const place = placeIn(view, width);
  const flags = view ? flagsOf(events, place, width) : [];
  const bottom = line.lanes.length * LANE;
  return {
    width,
    height: bottom + (view ? AXIS : 0) + flagRows(flags) * FLAG,
    axis: view && bottom,
    ticks: view ? placedTicks(ticksIn(view, width, line), place, width) : [],
    lanes: line.lanes.map((lane, index) => ({
      lane,
      top: index * LANE,
      middle: index * LANE + MIDDLE,
      links: placedLinks(lane.links, place, { from: -EDGE, to: width + EDGE }),
      clusters: clustersOf(
        lane.marks.filter(({ time }) => isIn(place(time), width)),
        place,
      ),
    })),
    clockBacks: view ? thinned(line.clockBacks.map(({ time }) => place(time)).filter((x) => isIn(x, width))) : [],
    flags,
  };
}

/** Where a moment is drawn. */
export function placeIn(view: View | undefined, width: number): (time: number) => number {
  if (view === undefined) return () => width / 2;
  const scale = (width - 2 * EDGE) / spanOf(view);
  return (time) => EDGE + (time - view.from) * scale;
}

/** Which moment is drawn at a place. */
export function timeAt(view: View, width: number, x: number): number {
  return view.from + ((x - EDGE) / (width - 2 * EDGE)) * spanOf(view);
}

/** Where a reading is drawn, and with which others; undefined where it is out of sight. */
export function markPlace(
  { lanes }: Layout,
  mark: Mark,
): { readonly cluster: Cluster; readonly middle: number } | undefined {
  for (const { clusters, middle } of lanes) {
    const cluster = clusters.find(({ marks }) => marks.includes(mark));
    if (cluster) return { cluster, middle };
  }
  return undefined;
}

// Shapes that reach into the picture from beside it are drawn; it cuts them off.
const isIn = (x: number, width: number): boolean => x > -EDGE && x < width + EDGE;

// By the calendar of the device as it was last: UTC where nothing was read.
function ticksIn(view: View, width: number, line: TimeLine): Tick[] {
  const newest = newestOf(line);
  return ticksOf(view, width - 2 * EDGE, newest ? eastMinutes(newest.at) : 0);
}

// Two that are no wider apart than a line are one.
function thinned(places: readonly number[]): number[] {
  const kept: number[] = [];
  for (const x of places.toSorted((one, other) => one - other)) {
    if (x - (kept.at(-1) ?? Number.NEGATIVE_INFINITY) >= NARROWEST) kept.push(x);
  }
  return kept;
}
