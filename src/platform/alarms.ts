import { browser } from './webextension';

const NAME = 'reminder';
const EVERY_MINUTES = 6 * 60;

/** Has the background woken four times a day, from now on. */
export async function setAlarm(): Promise<void> {
  await browser.alarms.create(NAME, { periodInMinutes: EVERY_MINUTES });
}

/** Sets the alarm where there is none, and says whether that was so: browsers may lose it. */
export async function keepAlarm(): Promise<boolean> {
  if ((await browser.alarms.get(NAME)) !== undefined) return false;
  await setAlarm();
  return true;
}

/** Calls back at each alarm. */
export function onAlarm(callback: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) callback();
  });
}
