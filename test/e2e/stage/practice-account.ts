import { page } from '../../fixtures/build';
import { radios } from '../../fixtures/options';
import { SETTING_ROWS, settingDocument } from '../../fixtures/settings';
import type { World } from './world';

/** What each setting of a practice account shows, by id. */
export type Account = Readonly<Record<string, string>>;

/** Puts all pages of an account behind LinkedIn's addresses. */
export function settle({ site }: World, account: Account): void {
  for (const address of new Set(SETTING_ROWS.map((row) => row.address))) {
    site.showsAt(address, settingDocument(address, account).html);
  }
}

/** A settings page after a redesign: two groups of options, of which nobody can say whose they are. */
export const CHANGED = page({
  heading: 'Settings',
  panel: radios({ key: null, name: 'first' }) + radios({ key: null, name: 'second' }),
});

/** Everything a browser asked of LinkedIn's settings, in order. */
export const settingsAsked = ({ site }: World): string[] =>
  site.loopback.log.filter(({ path }) => path.startsWith('/mypreferences/')).map(({ path }) => path);
