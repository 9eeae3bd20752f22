import { describe, expect, it } from 'vitest';
import { addressOf, base64In, sizeIn } from '../../../src/report/picture/png-address';
import { pngText } from '../../fakes/png';

describe('a PNG that is written as an address', () => {
  it('gives its bytes and its size', () => {
    const text = pngText(7, 3);
    expect(base64In(addressOf(text))).toBe(text);
    expect(sizeIn(addressOf(text))).toEqual({ width: 7, height: 3 });
  });

  const others = [
    ['nothing', ''],
    ['what a browser gives for what is too large', 'data:,'],
    ['another kind', 'data:image/jpeg;base64,AAAA'],
    ['no file', 'data:image/png;base64,AAAA'],
    ['no base64', 'data:image/png;base64,<svg>'],
    ['cut off', addressOf(pngText(7, 3)).slice(0, -8)],
  ] as const;
  it.each(others)('has no size where it is none: %s', (_what, address) => {
    expect(sizeIn(address)).toBeUndefined();
  });

  it('gives no bytes of another kind', () => {
    expect(() => base64In('data:image/jpeg;base64,AAAA')).toThrow(TypeError);
  });
});
