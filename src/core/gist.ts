import type { Day } from './day';
import type { Head } from './entry';
import type { Exported } from './history';
import type { Instant } from './instant';
import type { Statement } from './payload';
import type { SettingId } from './setting';
import type { Shown } from './state';
import { hidingPlaces, type Unseen } from './unseen';

/** What a history comes to for one setting. */
export type SettingGist = {
  /** As it was last seen under. */
  readonly name: string;
  readonly shown: Shown;
  /** When it was read, or tried, last. */
  readonly newest: Instant;
};

/**
 * What a history comes to: all that the popup and the toolbar show of it. It is derived from every entry, and as long as
 * nothing is added it need not be derived again.
 */
export type Gist = {
  readonly head: Head | undefined;
  /** The same of these as in `History`. */
  readonly count: number;
  readonly damaged: readonly number[];
  readonly unseen: readonly Unseen[];
  readonly statements: readonly Statement[];
  readonly exported: Exported | undefined;
  /** The settings that were ever read, or tried. */
  readonly settings: ReadonlyMap<SettingId, SettingGist>;
  /** The day on which the holder states that they turned the main setting off, of the account that was read last. */
  readonly statedDay: Day | undefined;
};

/** Of a browser in which nothing was ever recorded. */
export const NO_GIST: Gist = {
  head: undefined,
  count: 0,
  damaged: [],
  unseen: [],
  statements: [],
  exported: undefined,
  settings: new Map(),
  statedDay: undefined,
};

/** What is shown of a setting; where it was never read, something may still be hidden. */
export function shownIn({ settings, unseen }: Pick<Gist, 'settings' | 'unseen'>, setting: SettingId): Shown {
  const isHidden = hidingPlaces(unseen, setting).length > 0;
  const state = { kind: 'unread', ...(isHidden && { isHidden }) } as const;
  return settings.get(setting)?.shown ?? { state, account: 'unknown', accounts: 0 };
}
