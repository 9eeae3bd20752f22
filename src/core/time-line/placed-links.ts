import type { Link } from './links';

/** A link in the picture, in units from its left edge. */
export type PlacedLink = Pick<Link, 'kind' | 'value'> & { readonly x1: number; readonly x2: number };

/** What is narrower is hidden by the shapes at its ends. */
export const NARROWEST = 2;

/**
 * Links as they are drawn, cut at the edges. Lines that go on are one: ten thousand equal readings are no ten thousand lines.
 * @param edges in units
 */
export function placedLinks(
  links: readonly Link[],
  place: (time: number) => number,
  edges: { readonly from: number; readonly to: number },
): PlacedLink[] {
  return joined(links).flatMap(({ kind, value, start, end }) => {
    const [x1, x2] = [Math.max(place(start), edges.from), Math.min(place(end), edges.to)];
    return x2 - x1 < NARROWEST ? [] : [{ kind, value, x1, x2 }];
  });
}

function joined(links: readonly Link[]): Link[] {
  const lines: Link[] = [];
  for (const link of links) {
    const last = lines.at(-1);
    const goesOn = last?.to === link.from && last.kind === 'same' && link.kind === 'same' && last.value === link.value;
    if (goesOn) lines[lines.length - 1] = { ...last, to: link.to, end: link.end };
    else lines.push(link);
  }
  return lines;
}
