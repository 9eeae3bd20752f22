import { instantAt } from '../../../src/core/instant';
import { type Mark, markOf } from '../../../src/core/time-line/marks';
import { history, type Mark as Short } from '../../fakes/history';

/** A reading at so many milliseconds after 1970, in its short form. */
type At = readonly [time: number, short: Short];

/** Readings in the order in which they were recorded. */
export const marksAt = (...readings: readonly At[]): Mark[] =>
  readings.map(([time, short], index) => {
    const [one] = history([short]);
    if (!one) throw new Error('no mark');
    return markOf({ ...one, seq: index + 1, at: instantAt(time, 0) });
  });

/** A unit for each millisecond. */
export const asIs = (time: number): number => time;
