import { SETTINGS } from './catalogue';
import type { SettingDefinition } from './definition';

// d desktop, m mobile, s seen in a notice of February 2026; with and without /settings/; a trailing slash may stand.
const LEAF = /^https:\/\/www\.linkedin\.com\/mypreferences\/[dms]\/(settings\/)?([\w-]+)\/?([?#]|$)/;

/** The settings that live at an address, whatever its family, query or hash. */
export function settingsAt(address: string): SettingDefinition[] {
  const slug = LEAF.exec(address)?.[2];
  return SETTINGS.filter((setting) => setting.slug === slug);
}

/** The address without query and hash, as it goes into an entry. */
export function plainAddress(address: string): string {
  return address.replace(/[?#].*/s, '');
}
