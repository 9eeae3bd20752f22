import { browser } from './webextension';

const NOTICES = { permissions: ['notifications' as const] };

/** One at a time: a newer one takes its place. */
const ID = 'reminder';

// Chromium has none of it until the permission is given.
const notifications = (): typeof browser.notifications | undefined => browser.notifications;

/** Whether the browser lets us show notices of the system: the person may withhold that at any time. */
export const mayNotify = (): Promise<boolean> => browser.permissions.contains(NOTICES);

/** Asks the person. Must be called in the handler of a click, before anything is awaited. */
export const requestNotices = (): Promise<boolean> => browser.permissions.request(NOTICES);

/** Shows a notice of the system. Rejects where the browser refuses. */
export async function showNotice(title: string, message: string): Promise<void> {
  const iconUrl = browser.runtime.getURL('icons/icon-128.png');
  await notifications()?.create(ID, { type: 'basic', iconUrl, title, message });
}

/** Takes our notice away, if one is there. */
export async function clearNotice(): Promise<void> {
  await notifications()?.clear(ID);
}

/** Calls back when somebody clicks our notice, also where notices are allowed only later. */
export function onNoticeClicked(callback: () => void): void {
  const clicked = (id: string) => {
    if (id === ID) callback();
  };
  // The same listener twice is one.
  const listen = () => notifications()?.onClicked.addListener(clicked);
  listen();
  browser.permissions.onAdded.addListener(listen);
}
