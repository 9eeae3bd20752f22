import { isAt, plainAddress } from '../linkedin/address';
import { SETTINGS } from '../linkedin/catalogue/settings';
import { parseToBackground } from '../messages/guards';
import type { Report, ToBackground } from '../messages/protocol';
import type { Sender } from '../platform/incoming';

/** Our own id, and the root of our own pages. */
export type Self = { readonly id: string; readonly root: string };

const LINKEDIN = 'https://www.linkedin.com';

/**
 * The message, if it is one that this sender may send: reports and questions come from the top frame of a LinkedIn page, and
 * a report names that page truly, a setting that lives there, and a value of its kind of control; everything else comes from
 * our own pages. Any message is treated as hostile until then.
 */
export function accepted(raw: unknown, sender: Sender, self: Self): ToBackground | undefined {
  const message = parseToBackground(raw);
  if (message === undefined || sender.id !== self.id) return undefined;
  if (message.type === 'settings-at') return isFromLinkedIn(sender, message.address) ? message : undefined;
  if (message.type !== 'report') return sender.address?.startsWith(self.root) ? message : undefined;
  return isFromPage(sender, message.page.address) && isPossible(message) ? message : undefined;
}

function isFromLinkedIn(sender: Sender, page: string): boolean {
  return sender.origin === LINKEDIN && sender.frame === 0 && page.startsWith(`${LINKEDIN}/`);
}

// `sender.url` is stale after in-app navigation; the tab's address is not, but is not always given.
function isFromPage(sender: Sender, page: string): boolean {
  if (!isFromLinkedIn(sender, page)) return false;
  return sender.tabAddress === undefined || plainAddress(sender.tabAddress).slice(0, 300) === page;
}

function isPossible({ setting, page, reading }: Report): boolean {
  const known = SETTINGS.find((one) => one.id === setting && isAt(one, page.address));
  if (known === undefined || reading.outcome === 'unreadable') return known !== undefined;
  return 'option' in reading === (known.control !== 'switch');
}
