import type { SettingDefinition } from './definition';

const SIGN_IN = /^https:\/\/www\.linkedin\.com\/(?:uas\/login|login|checkpoint|authwall)(?:[/?#-]|$)/;

/** Where a setting lives: the address that LinkedIn's own notice links to. */
export function addressOf(setting: SettingDefinition): string {
  return `https://www.linkedin.com/mypreferences/d/settings/${setting.slug}`;
}

/** Whether LinkedIn asks for a sign-in at this address. No script of ours runs there: the popup can tell, after a click. */
export function isSignIn(address: string): boolean {
  return SIGN_IN.test(address);
}
