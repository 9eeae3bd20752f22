import { browser } from './webextension';

/** Younger than the polyfill's types. */
type Restricted = { setAccessLevel?(level: { readonly accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void> };

/**
 * Keeps options, and what the person's browsers share, from scripts in pages, our own included, in browsers that can: none of
 * them needs any, and whoever took over the process of a page could change them there. To be asked for anew whenever the
 * background starts.
 */
export async function keepOptionsFromPages(): Promise<void> {
  const areas: readonly (typeof browser.storage.local & Restricted)[] = [browser.storage.local, browser.storage.sync];
  for (const area of areas) await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
