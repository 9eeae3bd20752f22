import { all } from './main-content';

const OWN_LINKS = ':is(li,.global-nav__me):has(.global-nav__me-photo) a[href*="/in/"]';

/**
 * Who is signed in, as far as the page tells: `/in/<slug>` of the profile links beside the member's own photo in the global
 * navigation. Other profile links may be somebody else's. Two different candidates, or none, are null.
 */
export function signedInMember(document: Document): string | null {
  // What a link resolves to is compared, so that relative and absolute ones agree.
  const paths = new Set(
    all(document, OWN_LINKS).map((link) => /^\/in\/[^/]+/.exec((link as HTMLAnchorElement).pathname)?.[0]),
  );
  const [own = null] = paths;
  return paths.size === 1 ? own : null;
}
