import type { Kept } from '../../core/kept';
import { REPLY_MAX } from '../../core/record';
import type { Ports } from '../ports';
import { keepAnswer } from './keep-answer';
import { noStamp, type Outcome } from './outcome';

/** Has the stamp in a reply from a file kept, for whichever entry of these histories it is. */
export async function importReply(
  file: Pick<File, 'size' | 'arrayBuffer'>,
  histories: readonly Kept[],
  ports: Ports,
): Promise<Outcome> {
  if (file.size > REPLY_MAX) return noStamp('too-large');
  // A folder, or a file that was moved or changed since.
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) return noStamp('not-opened');
  const { answerFrom } = await ports.loadStamping();
  for (const { ledger, history } of histories) {
    const answer = await answerFrom(history.entries, new Uint8Array(bytes));
    // Perhaps it is for an entry of another of these histories.
    if (answer.ok || answer.fault !== 'no-entry') return keepAnswer(answer, ledger, ports);
  }
  return noStamp('no-entry');
}
