import type { ShapeName } from './card';

type Stroke = readonly [kind: 'line' | 'dashed' | 'solid' | 'cut', path: string];

const dot = (x: number, y: number, radius: number) =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;

// 28 units, stroke 2.5 (interface, section 11): outlines and solids in the ink, cuts in the tint. Classes give the
// colours, not attributes, so that forced colours can win.
const SHAPES: Readonly<Record<ShapeName, readonly Stroke[]>> = {
  'dashed-ring': [['dashed', dot(14, 14, 11)]],
  diamond: [
    ['line', 'M14 2.5 25.5 14 14 25.5 2.5 14z'],
    ['line', 'M11.2 12.1a2.8 2.8 0 1 1 4.3 2.3c-1 .7-1.5 1.1-1.5 2.1'],
    ['solid', dot(14, 19.7, 1.5)],
  ],
  triangle: [
    ['line', 'M14 4 25.5 24h-23z'],
    ['solid', 'M14 4 25.5 24h-23z'],
    ['cut', 'M14 11v6m0 3.7v.1'],
  ],
  disc: [
    ['solid', dot(14, 14, 12.5)],
    ['cut', 'm8.3 14.4 3.9 3.9 7.6-8'],
  ],
  'dotted-ring': [
    ['line', dot(14, 14, 11)],
    ['solid', dot(8.8, 14, 1.7) + dot(14, 14, 1.7) + dot(19.2, 14, 1.7)],
  ],
  square: [['line', 'M3.25 3.25h21.5v21.5H3.25zM7.5 17.5l4-7 4.5 7 4.5-7']],
  octagon: [
    ['solid', 'M8.8 1.5h10.4l7.3 7.3v10.4l-7.3 7.3H8.8l-7.3-7.3V8.8z'],
    ['cut', 'm9.6 9.6 8.8 8.8m0-8.8-8.8 8.8'],
  ],
};

/** The outline of a state. Hidden from readers, because the headline says the same. */
export function Shape({ name }: { readonly name: ShapeName }) {
  return (
    <svg class="shape" viewBox="0 0 28 28" aria-hidden="true">
      {SHAPES[name].map(([kind, path]) => (
        <path key={kind + path} class={`shape-${kind}`} d={path} />
      ))}
    </svg>
  );
}
