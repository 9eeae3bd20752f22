/** The main landmarks of a document. */
export const MAIN = 'main,[role=main]';

/** Frames that are looked into, however deep they are nested. */
const FRAMES = 8;

/** More elements of one kind than a page has reason to show, and than are looked at one by one in one pass. */
const MOST = 500;

/** A page at one moment: its document, and those of its displayed frames that are of the same origin. */
export type Page = {
  readonly top: Document;
  /** Whether there is such an element, displayed or not. */
  readonly has: (selector: string) => boolean;
  /**
   * The displayed elements of the page's own content: of its main landmarks or, where a document has none, of all of it.
   * Undefined where there are too many to be looked at.
   * @param isAnywhere outside of the main content as well
   */
  readonly shown: (selector: string, isAnywhere?: boolean) => Element[] | undefined;
};

/** A document, and those of its displayed frames that are of the same origin. */
export function documentsOf(top: Document, visible: (element: Element) => boolean): Document[] {
  const documents = [top];
  for (const one of documents) {
    for (const frame of [...one.querySelectorAll('iframe')].slice(0, MOST)) {
      // Of another origin's frame the browser gives nothing.
      const inner = documents.length <= FRAMES && visible(frame) && frame.contentDocument;
      if (inner) documents.push(inner);
    }
  }
  return documents;
}

/** A document with its frames of the same origin. @param visible whether an element is displayed */
export function pageOf(top: Document, visible: (element: Element) => boolean): Page {
  const documents = documentsOf(top, visible);
  return {
    top,
    has: (selector) => documents.some((one) => one.querySelector(selector)),
    shown(selector, isAnywhere) {
      const found = documents.flatMap((one) => [...one.querySelectorAll(selector)]);
      if (found.length > MOST) return undefined;
      const bare = documents.filter((one) => isAnywhere || !one.querySelector(MAIN));
      return found.filter((one) => (bare.includes(one.ownerDocument) || one.closest(MAIN)) && visible(one));
    },
  };
}
