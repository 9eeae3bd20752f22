const MAIN = 'main,[role=main]';

/** The displayed elements of a page's own content: of its main landmarks or, where there are none, of the whole page. */
export function inMain(document: Document, selector: string, visible: (element: Element) => boolean): Element[] {
  const isAll = !document.querySelector(MAIN);
  return all(document, selector).filter((one) => (isAll || one.closest(MAIN)) && visible(one));
}

export const all = (document: Document, selector: string): Element[] => [...document.querySelectorAll(selector)];
