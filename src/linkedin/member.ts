const OWN_LINKS = ':is(li,.global-nav__me):has(.global-nav__me-photo) a[href*="/in/"]';

/** More links than a navigation has reason to show beside the member's own photo. */
const MOST = 20;

/**
 * The paths of the profile links beside the member's own photo in the global navigation. Other profile links may be somebody
 * else's.
 */
export function ownLinks(document: Document): string[] {
  // What a link resolves to counts, so that relative and absolute ones agree.
  return [...document.querySelectorAll<HTMLAnchorElement>(OWN_LINKS)].slice(0, MOST).map((link) => link.pathname);
}
