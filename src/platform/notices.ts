import { browser } from './webextension';

const NOTICES = { permissions: ['notifications' as const] };

/** Whether the browser lets us show notices of the system: the person may withhold that at any time. */
export const mayNotify = (): Promise<boolean> => browser.permissions.contains(NOTICES);

/** Asks the person. Must be called in the handler of a click, before anything is awaited. */
export const requestNotices = (): Promise<boolean> => browser.permissions.request(NOTICES);
