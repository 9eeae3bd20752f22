import type { Layout } from './layout';
import { MARK_KINDS, type MarkKind } from './marks';
import type { TimeLine } from './time-line';

/** What a picture may need a word on. */
export type LegendItem = MarkKind | 'watched' | 'same' | 'changed' | 'clock' | 'count';

const LINKS = ['same', 'watched', 'changed'] as const;

/** What occurs in a picture, in the order in which it is told. */
export function legendOf({ lanes }: TimeLine, { clockBacks, lanes: placed }: Layout): LegendItem[] {
  const kinds = new Set(lanes.flatMap(({ marks }) => marks.map(({ kind }) => kind)));
  const links = new Set(lanes.flatMap(({ links: all }) => all.map(({ kind }) => kind)));
  const isCounted = placed.some(({ clusters }) => clusters.some(({ marks }) => marks.length > 1));
  return [
    ...MARK_KINDS.filter((kind) => kinds.has(kind)),
    ...LINKS.filter((kind) => links.has(kind)),
    ...(clockBacks.length > 0 ? (['clock'] as const) : []),
    ...(isCounted ? (['count'] as const) : []),
  ];
}
