import { useState } from 'preact/hooks';

export const PER_PAGE = 50;

/** One page of a long list, and where in the list it begins; the first one where the list became shorter than that. */
export function usePages<One>(all: readonly One[]) {
  const [wanted, setStart] = useState(0);
  const start = wanted < all.length ? wanted : 0;
  return { page: all.slice(start, start + PER_PAGE), start, setStart };
}
