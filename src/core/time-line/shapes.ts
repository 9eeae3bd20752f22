import type { MarkKind } from './marks';

type MarkShape = {
  /** 16 units about the origin, as the `d` of an SVG path. */
  readonly path: string;
  readonly isHollow: boolean;
};

/** The outline of each reading (interface, section 9.1): they differ without any colour. */
export const MARK_SHAPES: Readonly<Record<MarkKind, MarkShape>> = {
  on: { path: 'M0-7.5 8 6.5H-8z', isHollow: false },
  off: { path: 'M-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0z', isHollow: false },
  'off-shown': { path: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z', isHollow: true },
  option: { path: 'M-5.5-5.5h11v11h-11z', isHollow: true },
  'not-read': { path: 'M0-7 7 0 0 7-7 0z', isHollow: true },
};

/** Units between two shapes of one place: the latest stands where it was read, the ones before it to its left. */
export const FANNED = 9;

/** Height of a band, and width from which it has room for its words; in units. */
export const BAND = 14;
export const BAND_WORDS = 170;

/** From the middle of a shape to the line on which what stands below it is written, in units. */
export const BELOW = 17;
