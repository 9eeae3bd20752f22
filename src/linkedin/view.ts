/** What a reader must be told about a page, because the document alone does not say it. */
export type View = {
  /** HTTP status of the document, where the browser says. */
  readonly status: number | undefined;
  /** Whether an element is displayed. Given from outside, since layout differs between browsers and test documents. */
  readonly visible: (element: Element) => boolean;
  /** Whether the browser may have put a member's own tick back into the markup (reload, Back), nobody having acted since. */
  readonly restored: boolean;
  /** Whether the document was opened at this very address, not reached by in-app navigation. */
  readonly openedHere: boolean;
};
