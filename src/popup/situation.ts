import type { Gist } from '../core/gist';
import type { Instant } from '../core/instant';
import type { Imported } from '../core/ledger';
import { MAIN_SETTING } from '../core/setting';
import { isAt, isSignIn } from '../linkedin/address';
import { MAIN } from '../linkedin/main-setting';
import type { PageStatus, PlacedSetting, StoreRefusal } from '../messages/protocol';
import type { Result } from '../messages/result';
import type { Ports } from './ports';

/** Where the active tab is, as far as the popup may know. `page` is missing where no script of ours answers there. */
export type Place =
  | { readonly at: 'elsewhere' }
  | { readonly at: 'sign-in' }
  | {
      readonly at: 'setting';
      readonly tab: number;
      readonly address: string;
      /** Whether the setting that the popup speaks of lives there. */
      readonly isMain: boolean;
      /** The other settings that live there, as far as our script has told. */
      readonly others: readonly PlacedSetting[];
      readonly page?: PageStatus;
    };

/** All that the popup shows is derived from this. */
export type Situation = {
  readonly now: Instant;
  readonly history: Result<Gist, StoreRefusal>;
  readonly access: boolean;
  readonly place: Place;
  /** Never sets the state; it may be mentioned beside it. */
  readonly imported: Imported['last'];
  /** Options as they were stored. */
  readonly stored: Readonly<Record<string, unknown>>;
};

/** Asks the ports for everything once. */
export async function gather(ports: Ports): Promise<Situation> {
  const { readGist, hasAccess, readImportedLast, readStored } = ports;
  const asked = [readGist(), hasAccess(), placeOf(ports), readImportedLast(), readStored()] as const;
  const [history, access, place, imported, stored] = await Promise.all(asked);
  return { now: ports.now(), history, access, place, imported, stored };
}

/** Where the active tab is now. The page's own word goes before the tab's address, which lags behind in-app moves. */
export async function placeOf(ports: Pick<Ports, 'activeTab' | 'lookAt'>): Promise<Place> {
  const tab = await ports.activeTab();
  if (tab === undefined) return { at: 'elsewhere' };
  const page = await ports.lookAt(tab.id);
  const address = page?.address ?? tab.address ?? '';
  if (page === undefined && isSignIn(address)) return { at: 'sign-in' };
  const isMain = page?.settings?.some(isMainSetting) ?? isAt(MAIN, address);
  const others = page?.settings?.filter((setting) => !isMainSetting(setting)) ?? [];
  if (!isMain && others.length === 0) return { at: 'elsewhere' };
  return { at: 'setting', tab: tab.id, address, isMain, others, ...(page && { page }) };
}

const isMainSetting = ({ id }: PlacedSetting): boolean => id === MAIN_SETTING;

/** `seq` of the newest entry, if any: tells whether something was stored since. */
export function newestIn(situation: Situation | undefined): number | undefined {
  return situation?.history.ok ? situation.history.value.head?.seq : undefined;
}
