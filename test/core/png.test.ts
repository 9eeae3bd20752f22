import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pngSize } from '../../src/core/png';
import { png } from '../fakes/png';

const FILE = png(3, 2);
/** The file with some bytes written over. */
const changed = (at: number, ...bytes: readonly number[]) => {
  const file = FILE.slice();
  file.set(bytes, at);
  return file;
};

describe('the size of a PNG file', () => {
  const sizes: readonly (readonly [width: number, height: number])[] = [
    [1, 1],
    [3, 2],
    [1280, 720],
    [1, 4096],
  ];
  it.each(sizes)('%i by %i', (width, height) => {
    expect(pngSize(png(width, height))).toEqual({ width, height });
  });

  it('is read from a part of other bytes', () => {
    const around = new Uint8Array([1, 2, 3, ...FILE, 4, 5]);
    expect(pngSize(around.subarray(3, 3 + FILE.length))).toEqual({ width: 3, height: 2 });
  });

  it('is that of the shortest file there may be', () => {
    expect(pngSize(new Uint8Array([...FILE.slice(0, 33), ...FILE.slice(-12)]))).toEqual({ width: 3, height: 2 });
  });

  it('may be the largest that the format allows', () => {
    expect(pngSize(changed(16, 0x7f, 0xff, 0xff, 0xff))).toEqual({ width: 2 ** 31 - 1, height: 2 });
  });
});

describe('what is no PNG file', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const rows: readonly (readonly [what: string, bytes: Uint8Array<ArrayBuffer>])[] = [
    ['nothing', new Uint8Array()],
    ['the signature alone', FILE.slice(0, 8)],
    ['the first chunk alone', FILE.slice(0, 33)],
    ['a first chunk that breaks off, and the last', new Uint8Array([...FILE.slice(0, 32), ...FILE.slice(-12)])],
    ['a cut-off file', FILE.slice(0, -1)],
    ['a file with something after it', new Uint8Array([...FILE, 0])],
    ['a file without its beginning', FILE.slice(1)],
    ['a JPEG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, ...new Uint8Array(100)])],
    ['an SVG', utf8(`<svg xmlns="http://www.w3.org/2000/svg">${' '.repeat(100)}</svg>`)],
    ['a page', utf8(`<!doctype html><script>alert(1)</script>${' '.repeat(100)}`)],
    ['a file whose line ends were changed', changed(4, 0x0a, 0x0a)],
    ['a file of seven bits', changed(0, 0x09)],
    ['another chunk first', changed(12, 0x69)],
    ['a first chunk of another length', changed(11, 14)],
    ['no width', changed(16, 0, 0, 0, 0)],
    ['no height', changed(20, 0, 0, 0, 0)],
    ['a width of 32 bits', changed(16, 0x80, 0, 0, 0)],
    ['a height of 32 bits', changed(20, 0x80, 0, 0, 0)],
    ['another chunk last', changed(FILE.length - 5, 0x45)],
    ['a last chunk with a wrong sum', changed(FILE.length - 1, 0)],
  ];
  it.each(rows)('%s', (_what, bytes) => {
    expect(pngSize(bytes)).toBeUndefined();
  });

  it('is whatever bytes there may be, and nothing throws', () => {
    const bytes = fc.uint8Array({ maxLength: 200 }).map((some) => new Uint8Array(some));
    fc.assert(fc.property(bytes, (some) => pngSize(some) === undefined));
    fc.assert(fc.property(bytes, (some) => pngSize(new Uint8Array([...FILE.slice(0, 8), ...some])) === undefined));
  });
});
