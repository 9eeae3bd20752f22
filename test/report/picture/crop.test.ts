import { describe, expect, it } from 'vitest';
import {
  between,
  type Crop,
  cutsOf,
  type Edge,
  isWhole,
  sizeOf,
  whole,
  withCut,
} from '../../../src/report/picture/crop';

const SIZE = { width: 100, height: 50 };
const ALL: Crop = { left: 0, top: 0, right: 100, bottom: 50 };
const PART: Crop = { left: 10, top: 5, right: 90, bottom: 40 };

describe('the whole picture', () => {
  it('is all its pixels, and cuts off none', () => {
    expect(whole(SIZE)).toEqual(ALL);
    expect(sizeOf(ALL)).toEqual(SIZE);
    expect(cutsOf(ALL, SIZE)).toEqual({ left: 0, top: 0, right: 0, bottom: 0 });
    expect([isWhole(ALL, SIZE), isWhole(PART, SIZE)]).toEqual([true, false]);
  });
});

describe('an edge that cuts off some pixels', () => {
  const rows: readonly (readonly [edge: Edge, cut: number, crop: Crop])[] = [
    ['left', 20, { ...PART, left: 20 }],
    ['top', 20, { ...PART, top: 20 }],
    ['right', 20, { ...PART, right: 80 }],
    ['bottom', 20, { ...PART, bottom: 30 }],
    ['left', 0, { ...PART, left: 0 }],
    ['bottom', 0, { ...PART, bottom: 50 }],
    ['left', -5, { ...PART, left: 0 }],
    ['right', -5, { ...PART, right: 100 }],
    ['left', 12.4, { ...PART, left: 12 }],
    ['left', 99, { ...PART, left: 89 }],
    ['top', 49, { ...PART, top: 39 }],
    ['right', 99, { ...PART, right: 11 }],
    ['bottom', 1000, { ...PART, bottom: 6 }],
  ];
  it.each(rows)('%s, %d', (edge, cut, crop) => {
    expect(withCut(PART, edge, cut, SIZE)).toEqual(crop);
  });

  it('is where it was said to be', () => {
    for (const edge of ['left', 'top', 'right', 'bottom'] as const)
      expect(cutsOf(withCut(ALL, edge, 7, SIZE), SIZE)[edge]).toBe(7);
  });
});

describe('a rectangle between two points', () => {
  const rows: readonly (readonly [
    what: string,
    one: readonly [number, number],
    other: readonly [number, number],
    crop: Crop,
  ])[] = [
    ['down and to the right', [10, 5], [90, 40], PART],
    ['up and to the left', [90, 40], [10, 5], PART],
    ['across', [90, 5], [10, 40], PART],
    ['within pixels, all that it touches', [10.6, 5.5], [89.2, 39.1], PART],
    ['beyond the picture', [-30, -1], [130, 51], ALL],
    ['no larger than a point', [10, 5], [10, 5], { left: 10, top: 5, right: 11, bottom: 6 }],
    ['a point at the far corner', [100, 50], [100, 50], { left: 99, top: 49, right: 100, bottom: 50 }],
    ['all of it outside, before', [-9, -9], [-3, -3], { left: 0, top: 0, right: 1, bottom: 1 }],
    ['all of it outside, behind', [109, 59], [103, 53], { left: 99, top: 49, right: 100, bottom: 50 }],
  ];
  it.each(rows)('%s', (_what, [x, y], [x2, y2], crop) => {
    expect(between({ x, y }, { x: x2, y: y2 }, SIZE)).toEqual(crop);
  });

  it('in a picture of one pixel is that pixel', () => {
    expect(between({ x: 0.2, y: 0.1 }, { x: 0.9, y: 0.8 }, { width: 1, height: 1 })).toEqual(
      whole({ width: 1, height: 1 }),
    );
  });
});
