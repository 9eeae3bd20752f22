import { type Bytes, fromBase64url, toBase64url } from './bytes';

/**
 * Bytes of base64url, undefined where the same bytes are written in another way: the last character may hold bits that
 * decode to nothing, and text that was edited there would pass for unchanged.
 */
export function bytesOf(base64url: string): Bytes | undefined {
  try {
    const bytes = fromBase64url(base64url);
    return toBase64url(bytes) === base64url ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** The same of base64 with padding (RFC 4648, section 4), as DER and pictures are written. */
export function bytesOfPadded(base64: string): Bytes | undefined {
  const [text = ''] = base64.split('=', 1);
  const isPadded = base64.length % 4 === 0 && base64.length - text.length <= 2;
  return isPadded && !/[-_]/.test(text) ? bytesOf(text.replaceAll('+', '-').replaceAll('/', '_')) : undefined;
}

/** base64 with padding. */
export function toPadded(bytes: Uint8Array): string {
  const text = toBase64url(bytes).replaceAll('-', '+').replaceAll('_', '/');
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}
