import { browser } from './webextension';

const NAME = 'welcomed';

/** Opens the welcome page, unless it was opened in this browser before. */
export async function openWelcome(): Promise<void> {
  const { [NAME]: welcomed } = await browser.storage.local.get([NAME]);
  if (welcomed === true) return;
  // First, so that whatever dies in between shows none rather than two.
  await browser.storage.local.set({ [NAME]: true });
  await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
}
