import type { SettingId } from '../core/setting';
import { parsePageStatus } from '../messages/page-answers';
import type { Checked, PageStatus, ToPage } from '../messages/protocol';
import { browser } from './webextension';

/** How long a silent tab is waited for, in milliseconds: a discarded or frozen one never answers. */
const SILENCE_MS = 500;

/** How long a page may take to read again: longer than its own patience, in milliseconds. */
const CHECK_MS = 26_000;

/** The tab in front. Its address is known only after a click on the toolbar icon (`activeTab`). */
export async function activeTab(): Promise<{ id: number; address: string | undefined } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, address: tab.url };
}

/** What our script in a tab says of its page. Undefined where there is none. */
export const lookAt = (tabId: number): Promise<PageStatus | undefined> =>
  ask(tabId, { type: 'look' }, SILENCE_MS).then(parsePageStatus);

/** Has our script in a tab read its page again. Undefined where there is none, or the page went away meanwhile. */
export const checkPage = (tabId: number): Promise<Checked | undefined> =>
  // Whatever is not said as the protocol has it says nothing to the popup.
  ask(tabId, { type: 'check' }, CHECK_MS).then((answer) => (answer ?? undefined) as Checked | undefined);

/** Opens the same address anew in its tab, which leads to a fresh document in every browser; a reload would not. */
export async function openAnew(tabId: number, address: string): Promise<void> {
  await browser.tabs.update(tabId, { url: address.replace(/#.*$/s, '') });
}

/** Brings a tab that already shows the setting to the front, else opens one. */
export async function openSetting(id: SettingId, address: string): Promise<void> {
  if (!(await showSetting(id, address))) await browser.tabs.create({ url: address });
}

/** Brings a tab that already shows the setting to the front. False where none does. */
export async function showSetting(id: SettingId, address: string): Promise<boolean> {
  const tabs = await browser.tabs.query({});
  const looks = await Promise.all(tabs.map((tab) => (tab.id === undefined ? undefined : lookAt(tab.id))));
  const found = tabs.find((_, index) => isOn(looks[index], id, address));
  if (found?.id === undefined) return false;
  await bringToFront(found.id, {});
  return true;
}

/** Brings a tab to the front, with another address if one is given. */
export async function bringToFront(tab: number, change: { readonly url?: string }): Promise<void> {
  const { windowId } = await browser.tabs.update(tab, { ...change, active: true });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}

// A page that does not know yet what it shows is told by its address.
function isOn(page: PageStatus | undefined, id: SettingId, address: string): boolean {
  return page?.settings?.some((setting) => setting.id === id) ?? page?.address.startsWith(address) ?? false;
}

/** Opens the report page at a section, in a tab of its own. */
export async function openReport(section: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`src/report/index.html#${section}`) });
}

/** What our script in a tab answers, undefined where it does not within so many milliseconds. */
function ask(tabId: number, message: ToPage, patience: number): Promise<unknown> {
  return new Promise((resolve) => {
    setTimeout(resolve, patience, undefined);
    // Rejection is the browser's way to say that no script of ours listens there.
    const answer = browser.tabs.sendMessage<ToPage, unknown>(tabId, message, { frameId: 0 });
    answer.then(resolve, () => resolve(undefined));
  });
}
