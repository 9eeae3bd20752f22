/**
 * Counts how often documents are searched for anything. No spy of Vitest's, which are all kept, and their windows with them.
 * @param searched a document, or what all documents of a window are made of
 * @returns how often since the last time
 */
export function countSearches(searched: Document): () => number {
  const search = searched.querySelectorAll;
  let count = 0;
  searched.querySelectorAll = function (this: Document, selector: string) {
    count += 1;
    return search.call(this, selector);
  };
  return () => {
    const made = count;
    count = 0;
    return made;
  };
}
