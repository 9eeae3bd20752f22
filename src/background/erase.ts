import { isSealed, type Line, leftOut, payloadOf } from '../core/entry';
import type { Payload } from '../core/payload';
import { erasedSentence } from '../core/sentence';
import type { EraseRequest } from '../messages/protocol';
import { ok, refused } from '../messages/result';
import type { Doing } from './ports';
import { sealNext } from './seal-next';

type Erased = Omit<Extract<Payload, { kind: 'erased' }>['erased'], 'seq'>;

/** Erases the contents of one entry of the ledger that grows, and seals that it did; another ledger could not say so. */
export const erase: Doing<EraseRequest> = async ({ ledger, seq }, ports) => {
  const opened = await ports.store.open();
  if (opened?.signer.ledger !== ledger) return refused('gone');
  const line = (await ports.store.entries(ledger)).find((one) => one.seq === seq);
  const erased = line && erasable(line);
  if (line === undefined || erased === undefined) return refused('gone');
  const { entry } = await sealNext(({ at, program }) => {
    const sentence = erasedSentence(at, seq);
    return { kind: 'erased', at, program, sentence, erased: { seq, ...erased } };
  }, ports);
  await ports.store.erase(ledger, leftOut(line), entry);
  return ok('stored');
};

/** What is said of the contents of a line that may be erased: their kind, and of a reading which setting it was of. */
function erasable(line: Line): Erased | undefined {
  if (!isSealed(line)) return undefined;
  const payload = payloadOf(line);
  // What cannot be read may have been a reading of any setting: counted as one, no older reading stands in for it.
  if (payload === undefined) return { kind: 'observation' };
  if (payload.kind === 'started' || payload.kind === 'erased') return undefined;
  return payload.kind === 'observation' ? { kind: payload.kind, setting: payload.setting.id } : { kind: payload.kind };
}
