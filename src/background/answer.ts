import { SETTINGS } from '../linkedin/catalogue/settings';
import { definitionsAt } from '../linkedin/definitions';
import type { SettingsThere, ToBackground, Written } from '../messages/protocol';
import { ok, refused } from '../messages/result';
import { handle } from './handle';
import type { Ports } from './ports';

/**
 * Answers one message. What writes does so alone under the lock, with a sign on the toolbar where a reading could not be
 * recorded; which settings live where stands in the catalogue.
 */
export async function answer(
  message: ToBackground | undefined,
  ports: Ports & { readonly showRefused: () => Promise<void> },
  underLock: <Value>(work: () => Promise<Value>) => Promise<Value>,
): Promise<Written | SettingsThere> {
  if (message === undefined) return refused('not-accepted');
  if (message.type === 'settings-at') return ok(definitionsAt(message.address, SETTINGS));
  const answered = await underLock(() => handle(message, ports));
  if (message.type === 'report' && !answered.ok) {
    ports.announce();
    await ports.showRefused();
  }
  return answered;
}
