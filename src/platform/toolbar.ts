import type { Badge } from '../core/badge';
import { browser } from './webextension';

/** Puts a badge on the toolbar icon of every window. */
export async function showBadge({ text, colour, title }: Badge): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: colour }),
    browser.action.setBadgeTextColor({ color: '#FFFFFF' }),
    browser.action.setTitle({ title }),
  ]);
}
