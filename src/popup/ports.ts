import type { History } from '../core/history';
import type { Instant } from '../core/instant';
import type { SettingId } from '../core/setting';
import type { Checked, PageStatus, StoreRefusal } from '../messages/protocol';
import type { Result } from '../messages/result';

/** The tab over which the popup stands. Its address is known only after a click on the toolbar. */
export type ActiveTab = { readonly id: number; readonly address: string | undefined };

/** Parts of the report page to which the popup leads. */
export type Section = 'records' | 'history' | 'next';

/** All that the popup needs of the browser; the only way by which it reaches one. */
export type Ports = {
  readHistory(): Promise<Result<History, StoreRefusal>>;
  activeTab(): Promise<ActiveTab | undefined>;
  /** Undefined where no script of ours answers in the tab. */
  lookAt(tab: number): Promise<PageStatus | undefined>;
  /** Undefined where no script of ours answers in the tab. */
  checkPage(tab: number): Promise<Checked | undefined>;
  /** Opens the same address anew in the tab, as a fresh page. */
  openAnew(tab: number, address: string): Promise<void>;
  /** Focuses a tab that is on the setting already, else opens one. */
  openSetting(setting: SettingId, address: string): Promise<void>;
  openReport(section: Section): Promise<void>;
  hasAccess(): Promise<boolean>;
  /** Asks the person; only within a press of theirs. */
  requestAccess(): Promise<boolean>;
  /** Calls back when an entry was stored or could not be. */
  onAnnounced(callback: () => void, signal: AbortSignal): void;
  now(): Instant;
  pause(milliseconds: number): Promise<void>;
  close(): void;
};
