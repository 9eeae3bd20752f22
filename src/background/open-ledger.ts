import type { OpenLedger } from '../core/ledger';
import { seal } from '../core/seal';
import { startedSentence } from '../core/sentence';
import type { Ports } from './ports';

/** The ledger that grows, started if there is none. A ledger whose key is gone stays as it is; a new one says so. */
export async function openLedger(ports: Ports): Promise<OpenLedger> {
  return (await ports.store.open()) ?? start(ports);
}

async function start(ports: Ports): Promise<OpenLedger> {
  const earlier = (await ports.store.lastHead()) ?? null;
  const signer = await ports.newSigner();
  const reason = earlier === null ? 'first' : 'key-missing';
  const at = ports.now();
  const opening = {
    kind: 'started',
    at,
    program: ports.program(),
    sentence: startedSentence(at, reason),
    reason,
    earlier,
  } as const;
  const first = await seal(opening, signer, undefined, ports.newSalt());
  await ports.store.start(signer, first);
  return { signer, head: { ledger: signer.ledger, seq: first.seq, link: first.link } };
}
