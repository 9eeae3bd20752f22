import { bringToFront, lookAt } from './tabs';
import { browser } from './webextension';

/**
 * Opens a setting's page in front: in the tab that is given, as long as a page beside it is still there, else in a new one.
 * @returns the tab
 */
export async function openSettingPage(address: string, tab?: number): Promise<number | undefined> {
  const page = tab === undefined ? undefined : await lookAt(tab);
  if (tab === undefined || page === undefined || !isBeside(page.address, address)) {
    return (await browser.tabs.create({ url: address })).id;
  }
  await bringToFront(tab, { url: address });
  return tab;
}

// Our script stays where a page moves on by itself, so its answer alone does not tell that a settings page is still there.
function isBeside(one: string, other: string): boolean {
  const [here, there] = [new URL(one), new URL(other)];
  return here.origin === there.origin && here.pathname.split('/')[1] === there.pathname.split('/')[1];
}
