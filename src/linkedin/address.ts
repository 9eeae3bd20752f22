import type { SettingDefinition } from './catalogue/shape';

const SIGN_IN = /^https:\/\/www\.linkedin\.com\/(?:uas\/login|login|checkpoint|authwall)(?:[/?#-]|$)/;

/** Where a setting is opened: its own address in the family for desktops. */
export function addressOf({ paths: [path] }: Pick<SettingDefinition, 'paths'>): string {
  return `https://www.linkedin.com/mypreferences/d/${path}`;
}

/** Whether LinkedIn asks for a sign-in at this address. No script of ours runs there: the popup can tell, after a click. */
export function isSignIn(address: string): boolean {
  return SIGN_IN.test(address);
}

// d desktop, m mobile, s seen in a notice of February 2026; with and without /settings/; a trailing slash may stand.
const LEAF = /^https:\/\/www\.linkedin\.com\/mypreferences\/[dms]\/(?:settings\/)?([\w-]+)\/?(?:[?#]|$)/;

/** The last part of a setting's path or address: it is the same in all families and both shapes. */
export const leafOf = (path: string): string => path.replace('settings/', '');

/** Whether an address is one of a setting's, whatever its family, query or hash. */
export function isAt({ paths }: Pick<SettingDefinition, 'paths'>, address: string): boolean {
  const leaf = LEAF.exec(address)?.[1];
  return paths.some((path) => leafOf(path) === leaf);
}

/** The address without query and hash, as it goes into an entry. */
export function plainAddress(address: string): string {
  return address.replace(/[?#].*/s, '');
}
