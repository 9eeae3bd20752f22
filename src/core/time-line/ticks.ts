import { utcTicks } from 'd3-time';
import { type Instant, instantAt } from '../instant';
import type { View } from './view';

/** A place on the axis where the calendar turns. */
export type Tick = { readonly time: number; readonly at: Instant; readonly isDay: boolean };

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

// Units that a written day, and a written minute, take on an axis, with room beside them.
const ROOM = { day: 90, minute: 130 };

/**
 * Ticks at the beginnings of years, months, days, hours or minutes, as many as have room for their words.
 * @param width of the axis, in units
 * @param eastMinutes the offset of the calendar: one for the whole axis, so that equal times are equally long on it
 */
export function ticksOf(view: View, width: number, eastMinutes: number): Tick[] {
  const shift = eastMinutes * MINUTE;
  const local = { from: view.from + shift, to: view.to + shift };
  const days = roomy(local, width, ROOM.day);
  const isDay = days.every((time) => time % DAY === 0);
  return (isDay ? days : roomy(local, width, ROOM.minute))
    .filter((time) => time % MINUTE === 0)
    .map((time) => ({
      time: time - shift,
      at: instantAt(time - shift, eastMinutes),
      isDay: time % DAY === 0,
    }));
}

// The calendar has no step for every number of ticks: fewer are asked for until they have room.
function roomy({ from, to }: View, width: number, room: number): number[] {
  const most = Math.floor(width / room) + 1;
  for (let count = most; ; count -= 1) {
    const times = utcTicks(new Date(from), new Date(to), count).map((date) => date.getTime());
    if (times.length <= most || count <= 1) return times;
  }
}
