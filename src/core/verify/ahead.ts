/** How many are under way at once: as many as keep the browser's threads for cryptography busy. */
export const AT_ONCE = 16;

/** The results of work that waits for others, one for each item and in their order; the next few are begun meanwhile. */
export async function* ahead<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, void> {
  const begun: Promise<Result>[] = [];
  let next = 0;
  for (;;) {
    for (const item of items.slice(next, next + AT_ONCE - begun.length)) {
      const result = work(item);
      // Whoever waits for it hears of it, if anybody still does.
      result.catch(() => undefined);
      begun.push(result);
      next += 1;
    }
    const first = begun.shift();
    if (first === undefined) return;
    yield await first;
  }
}
