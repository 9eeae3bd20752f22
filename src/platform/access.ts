import { browser } from './webextension';

/** The pages our one content script is for, as the manifest names them. */
const origins = () => (browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches);

/** Whether the browser lets the content script run: the member may withhold that at any time. */
export function hasAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: origins() });
}

/** Asks the member for access. Must be called in the handler of a click, before anything is awaited. */
export function requestAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: origins() });
}
