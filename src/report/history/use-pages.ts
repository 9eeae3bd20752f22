import { useState } from 'preact/hooks';

export const PER_PAGE = 50;

/** One page of a long list: where in the list it begins, and of how many that is. */
export type Paged<One> = {
  readonly page: readonly One[];
  readonly start: number;
  readonly count: number;
  readonly setStart: (start: number) => void;
};

/** Begins with the first page, and again where the list became shorter than where the page was. */
export function usePages<One>(all: readonly One[]): Paged<One> {
  const [wanted, setStart] = useState(0);
  const start = wanted < all.length ? wanted : 0;
  return { page: all.slice(start, start + PER_PAGE), start, count: all.length, setStart };
}
