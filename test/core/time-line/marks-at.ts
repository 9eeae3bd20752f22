import { instantAt } from '../../../src/core/instant';
import { MAIN_SETTING } from '../../../src/core/setting';
import { type Mark, markOf } from '../../../src/core/time-line/marks';
import { type TimeLine, timeLineOf } from '../../../src/core/time-line/time-line';
import { history, type Mark as Short } from '../../fakes/history';
import { historyGiven } from '../../ui/given';

/** A reading at so many milliseconds after 1970, in its short form. */
type At = readonly [time: number, short: Short];

/** Readings in the order in which they were recorded. */
export const marksAt = (...readings: readonly At[]): Mark[] =>
  readings.map(([time, short], index) => {
    const [one] = history([short]);
    if (!one) throw new Error('no mark');
    return markOf({ ...one, seq: index + 1, at: instantAt(time, 0) });
  });

/** Their time line. */
export function lineAt(...readings: readonly At[]): TimeLine {
  const given = historyGiven({ marks: readings.map(([, short]) => short) });
  const times = readings.map(([time]) => instantAt(time, 0));
  const observations = given.observations.map((one, index) => ({ ...one, at: times[index] ?? one.at }));
  return timeLineOf({ ...given, observations }, MAIN_SETTING);
}

/** A unit for each millisecond. */
export const asIs = (time: number): number => time;
