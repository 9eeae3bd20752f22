import { isSealed, type Line, leftOut, payloadOf } from '../core/entry';
import type { Payload } from '../core/payload';
import { erasedSentence } from '../core/sentence';
import type { EraseRequest } from '../messages/protocol';
import { ok, refused } from '../messages/result';
import type { Doing } from './ports';
import { sealNext } from './seal-next';

type ErasedKind = Extract<Payload, { kind: 'erased' }>['erased']['kind'];

/** Erases the contents of one entry of the ledger that grows, and seals that it did; another ledger could not say so. */
export const erase: Doing<EraseRequest> = async ({ ledger, seq }, ports) => {
  const opened = await ports.store.open();
  if (opened?.signer.ledger !== ledger) return refused('gone');
  const line = (await ports.store.entries(ledger)).find((one) => one.seq === seq);
  const kind = line && kindOf(line);
  if (line === undefined || kind === undefined) return refused('gone');
  const { entry } = await sealNext(({ at, program }) => {
    const sentence = erasedSentence(at, seq);
    return { kind: 'erased', at, program, sentence, erased: { seq, kind } };
  }, ports);
  await ports.store.erase(ledger, leftOut(line), entry);
  return ok('stored');
};

/** What kind of contents a line has that may be erased. */
function kindOf(line: Line): ErasedKind | undefined {
  if (!isSealed(line)) return undefined;
  const kind = payloadOf(line)?.kind;
  // What cannot be read may have been a reading: counted as one, no older reading stands in for it.
  if (kind === undefined) return 'observation';
  return kind === 'started' || kind === 'erased' ? undefined : kind;
}
