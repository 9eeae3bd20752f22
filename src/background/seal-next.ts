import type { Entry } from '../core/entry';
import type { Instant } from '../core/instant';
import type { Payload, Program, Unplaced } from '../core/payload';
import { seal } from '../core/seal';
import { openLedger } from './open-ledger';
import type { Ports } from './ports';

/** What the background adds to whatever it seals. */
export type Frame = { readonly at: Instant; readonly program: Program };

/** Seals the next entry of this browser's ledger, which is started if there is none; the entry is not stored yet. */
export async function sealNext(
  make: (frame: Frame) => Unplaced<Payload>,
  ports: Ports,
): Promise<{ readonly ledger: string; readonly entry: Entry }> {
  const { signer, head } = await openLedger(ports);
  const payload = make({ at: ports.now(), program: ports.program() });
  return { ledger: signer.ledger, entry: await seal(payload, signer, head, ports.newSalt()) };
}
