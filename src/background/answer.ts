import type { ToBackground, Written } from '../messages/protocol';
import { refused } from '../messages/result';
import { handle } from './handle';
import type { Ports } from './ports';

/** Answers one message: alone under the lock, and with a sign on the toolbar where a reading could not be recorded. */
export async function answer(
  message: ToBackground | undefined,
  ports: Ports & { readonly showRefused: () => Promise<void> },
  underLock: <Value>(work: () => Promise<Value>) => Promise<Value>,
): Promise<Written> {
  if (message === undefined) return refused('not-accepted');
  const answered = await underLock(() => handle(message, ports));
  if (message.type === 'report' && !answered.ok) {
    ports.announce();
    await ports.showRefused();
  }
  return answered;
}
