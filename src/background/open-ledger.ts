import type { Entry, Head } from '../core/entry';
import type { OpenLedger } from '../core/ledger';
import type { Started } from '../core/payload';
import { type Signer, seal } from '../core/seal';
import { startedSentence } from '../core/sentence';
import type { Ports } from './ports';

/** The ledger that grows, started if there is none. A ledger whose key is gone stays as it is; a new one says so. */
export async function openLedger(ports: Ports): Promise<OpenLedger> {
  return (await ports.store.open()) ?? start(ports);
}

async function start(ports: Ports): Promise<OpenLedger> {
  const earlier = (await ports.store.lastHead()) ?? null;
  const signer = await ports.newSigner();
  const first = await opening(signer, earlier === null ? 'first' : 'key-missing', earlier, ports);
  await ports.store.start(signer, first);
  return { signer, head: { ledger: signer.ledger, seq: first.seq, link: first.link } };
}

/** The first entry of a new ledger, sealed; nothing is stored. */
export function opening(signer: Signer, reason: Started['reason'], earlier: Head | null, ports: Ports): Promise<Entry> {
  const at = ports.now();
  const sentence = startedSentence(at, reason);
  const started = { kind: 'started', at, program: ports.program(), sentence, reason, earlier } as const;
  return seal(started, signer, undefined, ports.newSalt());
}
