import { fromBase64url, fromUtf8 } from '../core/bytes';
import { isSealed, type Line } from '../core/entry';

/** The thumbprint of the key that seals a ledger of this browser's, as its entries name it; undefined where none can be read. */
export function keyNameIn(lines: readonly Line[]): string | undefined {
  return lines
    .filter(isSealed)
    .map(({ jws }) => nameIn(jws.protected))
    .find((name) => name !== undefined);
}

function nameIn(header: string): string | undefined {
  try {
    const { kid } = JSON.parse(fromUtf8(fromBase64url(header)));
    return typeof kid === 'string' ? kid : undefined;
  } catch {
    return undefined;
  }
}
