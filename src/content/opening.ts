/** How a document came to be under our script. */
export type Opening = {
  /** Address the document was loaded from, before any in-app navigation. */
  readonly address: string;
  /** HTTP status, where the browser says. */
  readonly status: number | undefined;
  /** Opened anew or reloaded, with our script there from the start and before the member did anything. */
  readonly fresh: boolean;
  /** The browser may have put the member's own tick back into the markup. */
  readonly restored: boolean;
};

/** Navigation Timing's entry of a document; older browsers leave parts of it out. */
export type OpeningEntry = Partial<
  Pick<PerformanceNavigationTiming, 'name' | 'type' | 'responseStatus' | 'loadEventEnd'>
>;

// A script that comes at document_idle starts right after the load event at the latest. One that comes later was put
// into a page that had been open before (Firefox does so on installation), and cannot know what happened there.
const LATE_MS = 2000;

/**
 * @param now milliseconds, on the entry's own scale
 * @param touched whether the member has already clicked or typed in this document
 */
export function openingOf(entry: OpeningEntry, now: number, touched: boolean): Opening {
  const { name = '', type, responseStatus: status, loadEventEnd } = entry;
  const isAnew = type === 'navigate';
  const late = loadEventEnd && now - loadEventEnd > LATE_MS;
  return {
    address: name,
    status,
    fresh: (isAnew || type === 'reload') && !late && !touched,
    restored: !isAnew,
  };
}
