import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openAuthority as openStamper } from '../timestamp/authority';
import { certify, signedByHand, statedIn, tokenIn } from '../timestamp/forge';
import { openssl } from '../timestamp/openssl';

/** A time stamp authority of `openssl ts` that lives as long as a run of the generator. */
export type Authority = {
  /** A token over a signature's ASCII bytes (JAdES `sigTst`), DER. */
  readonly stamp: (signature: string) => Buffer;
  /** The same, signed under a certificate that is not for time stamps. */
  readonly stampWithoutPurpose: (signature: string) => Buffer;
  readonly close: () => void;
};

export function openAuthority(): Authority {
  const stamper = openStamper();
  const { folder, reply, close } = stamper;
  certify(stamper, 'no-purpose');
  const stamp = (signature: string) => {
    writeFileSync(join(folder, 'signature'), signature, 'ascii');
    openssl(folder, 'ts', '-query', '-data', 'signature', '-sha256', '-cert', '-out', 'query.tsq');
    return Buffer.from(tokenIn(stamper, reply(readFileSync(join(folder, 'query.tsq')))));
  };
  return {
    stamp,
    stampWithoutPurpose: (signature) =>
      Buffer.from(signedByHand(stamper, statedIn(stamper, stamp(signature)), { certificate: 'no-purpose' })),
    close,
  };
}
