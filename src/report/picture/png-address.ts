import { bytesOfPadded } from '../../core/base64';
import { type PixelSize, pngSize } from '../../core/png';

const OPENING = 'data:image/png;base64,';

export const addressOf = (base64: string): string => `${OPENING}${base64}`;

/** The base64 of a PNG that is written as an address. Throws `TypeError` on any other address. */
export function base64In(address: string): string {
  if (!address.startsWith(OPENING)) throw new TypeError('no address of a PNG');
  return address.slice(OPENING.length);
}

/** The size that a PNG says it has; undefined where the address holds none. */
export function sizeIn(address: string): PixelSize | undefined {
  const bytes = address.startsWith(OPENING) ? bytesOfPadded(base64In(address)) : undefined;
  return bytes && pngSize(bytes);
}
