/** In pixels. */
export type PixelSize = { readonly width: number; readonly height: number };

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length and name of the chunk that must come first: `IHDR`, whose 13 bytes begin with width and height. */
const HEADER = [0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
const OPENING = [...SIGNATURE, ...HEADER];
/** The chunk that must come last, whole: `IEND`, empty, with its check sum. */
const END = [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];
/** Signature, header chunk and last chunk. */
const SHORTEST = SIGNATURE.length + 25 + END.length;

/**
 * The size that a PNG file says it has (W3C PNG Specification, sections 5.2 and 11.2). Undefined where the bytes are no
 * PNG file from its signature to its last chunk; what is in between is not looked at.
 */
export function pngSize(bytes: Uint8Array<ArrayBuffer>): PixelSize | undefined {
  if (bytes.length < SHORTEST || !stands(OPENING, bytes, 0) || !stands(END, bytes, bytes.length - END.length)) {
    return undefined;
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const [width, height] = [view.getUint32(OPENING.length), view.getUint32(OPENING.length + 4)];
  return isLength(width) && isLength(height) ? { width, height } : undefined;
}

const stands = (part: readonly number[], bytes: Uint8Array, at: number) =>
  part.every((byte, index) => bytes[at + index] === byte);

// The specification allows 31 bits, and no zero.
const isLength = (length: number) => length >= 1 && length < 2 ** 31;
