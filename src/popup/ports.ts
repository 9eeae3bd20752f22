import type { Gist } from '../core/gist';
import type { Instant } from '../core/instant';
import type { Imported } from '../core/ledger';
import type { Options } from '../core/options';
import type { SettingId } from '../core/setting';
import type { Checked, PageStatus, StoreRefusal } from '../messages/protocol';
import type { Result } from '../messages/result';
import type { Draft } from '../platform/picture-draft';

/** The tab over which the popup stands. Its address is known only after a click on the toolbar. */
export type ActiveTab = { readonly id: number; readonly address: string | undefined };

/** Parts of the report page to which the popup leads. */
export type Section = 'overview' | 'records' | 'history' | 'audit' | 'next' | 'picture' | 'options';

/** All that the popup needs of the browser; the only way by which it reaches one. */
export type Ports = {
  readGist(): Promise<Result<Gist, StoreRefusal>>;
  /** What the newest imported record says last, if any does. */
  readImportedLast(): Promise<Imported['last']>;
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
  /** What the tab in front shows, as `data:image/png;base64,...`. Rejects where the browser refuses. */
  takePicture(): Promise<string>;
  /** Holds a picture in memory until the member keeps it or throws it away. Rejects where it is too large for that. */
  holdDraft(draft: Draft): Promise<void>;
  /** A report of how the page in the tab is built. Undefined where the browser refuses. */
  readStructure(tab: number): Promise<string | undefined>;
  /** Within a press alone. False where the browser refuses. */
  copyText(text: string): Promise<boolean>;
  /** Unchecked: see `optionsIn`. */
  readStored(): Promise<Readonly<Record<string, unknown>>>;
  /** False where the browser refuses; then all stay as they were. */
  saveOptions(part: Partial<Options>): Promise<boolean>;
  hasAccess(): Promise<boolean>;
  /** Asks the person; only within a press of theirs. */
  requestAccess(): Promise<boolean>;
  /** Calls back when an entry was stored or could not be. */
  onAnnounced(callback: () => void, signal: AbortSignal): void;
  now(): Instant;
  pause(milliseconds: number): Promise<void>;
  close(): void;
};
