/** What a browser's `checkVisibility` says, as far as jsdom knows styles. */
export function isDisplayed(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (view === null || element.closest('[aria-hidden="true"], [inert]') !== null) return false;
  if (view.getComputedStyle(element).visibility === 'hidden') return false;
  for (let one: Element | null = element; one !== null; one = one.parentElement) {
    const closed = one.parentElement?.localName === 'details' && !one.parentElement.hasAttribute('open');
    if (view.getComputedStyle(one).display === 'none' || (closed && one.localName !== 'summary')) return false;
  }
  return true;
}
