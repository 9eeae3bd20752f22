import type { PageStatus } from './protocol';

const isText = (one: unknown) => typeof one === 'string';

/**
 * The answer to `look`, if it says where a page of LinkedIn's is and what lives there; anything else is undefined. Our script
 * in a page answers, and whoever takes over the process that the page runs in answers in its place. Written by hand: the popup
 * carries no library for it.
 */
export function parsePageStatus(raw: unknown): PageStatus | undefined {
  const { address, settings = [] } = Object(raw);
  const isOurs =
    isText(address) &&
    address.startsWith('https://www.linkedin.com/') &&
    Array.isArray(settings) &&
    settings.every((one) => isText(one?.id) && isText(one.name));
  // What else it may hold is for whoever shows it: see `viewOf`.
  return isOurs ? (raw as PageStatus) : undefined;
}
