/** A kind of browser, by how its toolbar is handled and how it asked for LinkedIn's pages. */
export type Kind = 'chrome' | 'edge' | 'firefox';

/** @param name of the browser, as entries have it: `Firefox 153` */
export function kindOf(name: string): Kind {
  if (name.startsWith('Firefox')) return 'firefox';
  return name.startsWith('Edge') ? 'edge' : 'chrome';
}

/** How the browser words what it lets us do, which nobody but the browser chooses. */
export const WORDING: Readonly<Record<Kind, string>> = {
  chrome: 'welcome_wording_chrome',
  edge: 'welcome_wording_chrome',
  firefox: 'welcome_wording_firefox',
};

/** How the icon gets into the toolbar. */
export const PINNING: Readonly<Record<Kind, string>> = {
  chrome: 'welcome_pin_chrome',
  edge: 'welcome_pin_edge',
  firefox: 'welcome_pin_firefox',
};
