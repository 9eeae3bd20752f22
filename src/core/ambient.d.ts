// The only platform that core may count on: what a page, a worker and Node all offer. No randomness, no clock, no DOM.
interface Digester {
  digest(algorithm: 'SHA-256', bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
}
declare const crypto: { readonly subtle: Digester };

declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(encoding: 'utf-8', options: { fatal: boolean });
  decode(bytes: Uint8Array): string;
}

/** Throws on anything but base64, with or without padding. */
declare function atob(base64: string): string;
