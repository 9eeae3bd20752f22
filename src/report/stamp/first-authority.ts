import type { Options } from '../../core/options';
import type { Authority } from '../../platform/time-stamp-authority';

/** Whom a choice begins with: the one of the options, or the first where this version does not know that one. */
export function firstAuthority(
  authorities: readonly Authority[],
  { authority }: Pick<Options, 'authority'>,
): Authority | undefined {
  return authorities.find(({ id }) => id === authority) ?? authorities[0];
}
