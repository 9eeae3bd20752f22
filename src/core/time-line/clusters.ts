import type { Mark, MarkKind } from './marks';
import { FANNED } from './shapes';

/** Readings that stand too close for each to have a shape of its own: one place, and what was read there in order. */
export type Cluster = {
  readonly x: number;
  readonly marks: readonly Mark[];
  /** What is drawn, the latest last: what follows on the same is drawn once, and three at most. */
  readonly kinds: readonly MarkKind[];
};

/** Units between two places that are drawn apart, and between two of which each has a number and several shapes. */
const APART = 9;
const ROOMY = 27;
const MOST = 3;

/**
 * Readings by place, in the order of time; as many as a picture has room for, however many there are. A cluster stands where
 * its last reading does, since what is drawn after it goes on from there.
 */
export function clustersOf(marks: readonly Mark[], place: (time: number) => number): Cluster[] {
  const inOrder = marks.toSorted((one, other) => one.time - other.time);
  const close = grouped(inOrder, place, APART);
  return close.some(isCrowded) ? grouped(inOrder, place, ROOMY) : close;
}

/** Where the number of a cluster stands: below the middle of its shapes. */
export const numberAt = ({ x, kinds }: Cluster): number => x - ((kinds.length - 1) * FANNED) / 2;

/** Whether the numbers of two neighbours would lie on each other. */
function isCrowded({ x, marks }: Cluster, index: number, all: readonly Cluster[]): boolean {
  const next = all[index + 1];
  return next !== undefined && marks.length > 1 && next.marks.length > 1 && next.x - x < 2 * APART;
}

function grouped(marks: readonly Mark[], place: (time: number) => number, apart: number): Cluster[] {
  const groups: { readonly start: number; x: number; readonly marks: Mark[] }[] = [];
  for (const mark of marks) {
    const x = place(mark.time);
    const group = groups.at(-1);
    if (group && x - group.start < apart) {
      group.marks.push(mark);
      group.x = x;
    } else groups.push({ start: x, x, marks: [mark] });
  }
  return groups.map(({ x, marks: members }) => ({ x, marks: members, kinds: inShort(members) }));
}

function inShort(marks: readonly Mark[]): MarkKind[] {
  return marks
    .map(({ kind }) => kind)
    .filter((kind, index, all) => kind !== all[index - 1])
    .slice(-MOST);
}
