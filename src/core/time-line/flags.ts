/** A day in the picture that is no reading; `until` where it is a pair of days that is never shown by halves. */
export type Dated = { readonly time: number; readonly until?: number };

/** A numbered flag: where its pole stands, where the pair ends, and in which row below the axis its number is. */
export type Flag = {
  readonly number: number;
  readonly x: number;
  readonly end: number;
  readonly row: number;
};

/** Units between two numbers of one row. */
const APART = 20;

/** Flags numbered in the order of the list, in as many rows as keep the numbers apart. Those out of sight keep their number. */
export function flagsOf(events: readonly Dated[], place: (time: number) => number, width: number): Flag[] {
  const ends: number[] = [];
  return events.flatMap(({ time, until }, index) => {
    const [x, end] = [place(time), place(until ?? time)];
    if (end < 0 || x > width) return [];
    const free = ends.findIndex((last) => x - last >= APART);
    const row = free < 0 ? ends.length : free;
    ends[row] = x;
    return [{ number: index + 1, x, end, row }];
  });
}

export const flagRows = (flags: readonly Flag[]): number => flags.reduce((most, { row }) => Math.max(most, row + 1), 0);
