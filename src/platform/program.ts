import type { Program } from '../core/payload';
import { browser } from './webextension';

/** This program and the browser it runs in, as they go into an entry: `Opt-Out Witness for LinkedIn`, `0.1.0`, `Firefox 153`. */
export function program(): Program {
  const { name, version } = browser.runtime.getManifest();
  return { name, version, browser: browserName(navigator.userAgent) };
}

/** The version of this program. */
export const version = (): string => browser.runtime.getManifest().version;

// Edge and Opera call themselves Chrome as well, so the more particular names come first.
function browserName(userAgent: string): string {
  const found = /(Edg|OPR|Firefox|Chrome)\/(\d+)/;
  const particular = /(Edg|OPR)\/(\d+)/.exec(userAgent) ?? found.exec(userAgent);
  const [, name = 'unknown', version = ''] = particular ?? [];
  return `${{ Edg: 'Edge', OPR: 'Opera' }[name] ?? name} ${version}`.trim();
}
