import type { Kept } from '../../core/kept';
import type { Ports } from '../ports';
import { keepAnswer } from './keep-answer';
import { noStamp, type Outcome } from './outcome';

/** Longest reply that is read from a file, in bytes. */
const REPLY_MAX = 65_536;

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
