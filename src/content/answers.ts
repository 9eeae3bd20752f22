import type { PageStatus, ToPage } from '../messages/protocol';
import type { Courier } from './courier';
import type { Watch } from './watch';

/**
 * What the page's script answers to our popup: what it is doing, or what became of reading again. Undefined where there is
 * nothing to read any more.
 */
export async function answerOf({ type }: ToPage, watch: Watch, courier: Courier) {
  if (type === 'check') return watch.askAgain() ? courier.nextAnswer() : undefined;
  const status: PageStatus = { address: location.href, ...watch.status(), unrecorded: courier.unrecorded() };
  return status;
}
