import type { Tick } from './ticks';

/** A tick in the picture, and the middle of its words; undefined where there is no room for them. */
export type PlacedTick = Tick & { readonly x: number; readonly label: number | undefined };

/** Half of a written day, and of a written minute, with the least room beside it; in units. */
const HALF = { day: 40, minute: 60 };

/** Words stand under their tick, at the edges as near as they can; the one that would touch the one before is left out. */
export function placedTicks(ticks: readonly Tick[], place: (time: number) => number, width: number): PlacedTick[] {
  let free = 0;
  return ticks.map((tick) => {
    const x = place(tick.time);
    const half = tick.isDay ? HALF.day : HALF.minute;
    const middle = Math.min(Math.max(x, half), width - half);
    const fits = middle - half >= free;
    if (fits) free = middle + half;
    return { ...tick, x, label: fits ? middle : undefined };
  });
}
