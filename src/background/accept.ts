import { parseToBackground } from '../messages/guards';
import type { ToBackground } from '../messages/protocol';
import type { Sender } from '../platform/incoming';

/** Our own id, and the root of our own pages. */
export type Self = { readonly id: string; readonly root: string };

const LINKEDIN = 'https://www.linkedin.com';

/**
 * The message, if it is one that this sender may send: reports come from the top frame of a LinkedIn page that it names
 * truly, everything else from our own pages. Any message is treated as hostile until then.
 */
export function accepted(raw: unknown, sender: Sender, self: Self): ToBackground | undefined {
  const message = parseToBackground(raw);
  if (message === undefined || sender.id !== self.id) return undefined;
  if (message.type !== 'report') return sender.address?.startsWith(self.root) ? message : undefined;
  return isFromPage(sender, message.page.address) ? message : undefined;
}

// `sender.url` is stale after in-app navigation; the tab's address is not, but is not always given.
function isFromPage(sender: Sender, page: string): boolean {
  if (sender.origin !== LINKEDIN || sender.frame !== 0 || !page.startsWith(`${LINKEDIN}/`)) return false;
  return sender.tabAddress === undefined || withoutQuery(sender.tabAddress) === page;
}

const withoutQuery = (address: string) => address.replace(/[?#].*$/s, '').slice(0, 300);
