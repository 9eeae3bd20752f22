import { describe, expect, it } from 'vitest';
import { newSigner } from '../../src/platform/keys';

describe('the key that seals', () => {
  it('cannot be taken out of the browser by any script, ours included', async () => {
    const { privateKey } = await newSigner();
    if (!(privateKey instanceof CryptoKey)) throw new Error('not a key of the browser');
    expect(privateKey.extractable).toBe(false);
    expect(privateKey.usages).toEqual(['sign']);
    for (const format of ['jwk', 'pkcs8'] as const) {
      await expect(crypto.subtle.exportKey(format, privateKey)).rejects.toThrow(/not extractable/);
    }
  });

  it('is another one for each ledger', async () => {
    const [one, other] = [await newSigner(), await newSigner()];
    expect(one.ledger).not.toBe(other.ledger);
    expect(one.publicKey).not.toEqual(other.publicKey);
  });
});
