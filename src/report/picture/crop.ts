import type { PixelSize } from '../../core/png';

/** The part of a picture that is kept, in its pixels; `right` and `bottom` are the first ones outside. Never empty. */
export type Crop = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
export type Edge = keyof Crop;
/** In pixels of the picture. */
export type Point = { readonly x: number; readonly y: number };

/** Nothing is cut off. */
export const whole = ({ width, height }: PixelSize): Crop => ({ left: 0, top: 0, right: width, bottom: height });

export const sizeOf = ({ left, top, right, bottom }: Crop): PixelSize => ({
  width: right - left,
  height: bottom - top,
});

export const isWhole = (crop: Crop, { width, height }: PixelSize): boolean => {
  const kept = sizeOf(crop);
  return kept.width === width && kept.height === height;
};

/** How many pixels are cut off at each edge. */
export const cutsOf = ({ left, top, right, bottom }: Crop, { width, height }: PixelSize): Crop => ({
  left,
  top,
  right: width - right,
  bottom: height - bottom,
});

/** Cuts off so many pixels at one edge, or as many as leave one. */
export function withCut(crop: Crop, edge: Edge, cut: number, { width, height }: PixelSize): Crop {
  const { left, top, right, bottom } = crop;
  switch (edge) {
    case 'left':
      return { ...crop, left: within(cut, 0, right - 1) };
    case 'top':
      return { ...crop, top: within(cut, 0, bottom - 1) };
    case 'right':
      return { ...crop, right: within(width - cut, left + 1, width) };
    case 'bottom':
      return { ...crop, bottom: within(height - cut, top + 1, height) };
  }
}

/** The pixels that the rectangle between two points touches, as far as it lies in the picture; at least one. */
export function between(one: Point, other: Point, { width, height }: PixelSize): Crop {
  const [left, right] = span(one.x, other.x, width);
  const [top, bottom] = span(one.y, other.y, height);
  return { left, top, right, bottom };
}

function span(one: number, other: number, length: number): readonly [start: number, end: number] {
  const start = within(Math.floor(Math.min(one, other)), 0, length - 1);
  return [start, within(Math.ceil(Math.max(one, other)), start + 1, length)];
}

const within = (value: number, min: number, max: number): number => Math.min(Math.max(Math.round(value), min), max);
