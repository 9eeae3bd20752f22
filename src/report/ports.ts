import type { Bytes } from '../core/bytes';
import type { Elsewhere } from '../core/elsewhere';
import type { Instant } from '../core/instant';
import type { Kept } from '../core/kept';
import type { Language } from '../core/language';
import type { Managed } from '../core/managed';
import type { Options } from '../core/options';
import type { Program } from '../core/payload';
import type { SettingId } from '../core/setting';
import type { Items } from '../core/shared-items';
import type { FromPage, StoreRefusal, Written } from '../messages/protocol';
import type { Result } from '../messages/result';
import type { Declared } from '../platform/declared';
import type { Draft } from '../platform/picture-draft';
import type { Authority, StampRefusal } from '../platform/time-stamp-authority';
import type * as checking from '../timestamp/check-stamp';
import type * as stamping from '../timestamp/stamping';
import type { PageWords } from './page-words';
import type { Crop } from './picture/crop';

/** What knows ASN.1: too large to be loaded before it is needed. */
type Stamping = typeof stamping & typeof checking;

/** All that the report page needs of the browser; the only way by which it reaches one. */
export type Ports = {
  /** This browser's own history first, then those that lost their key, then what was imported. */
  readKept(): Promise<Result<readonly Kept[], StoreRefusal>>;
  /** Has the background write: pages only read. */
  askBackground(message: FromPage): Promise<Written>;
  download(name: string, mime: string, content: string | Bytes): void | Promise<void>;
  /** The words in a language; in the browser's for null. */
  loadWords(chosen: Language | null): Promise<PageWords>;
  /** False where the browser refuses. */
  copyText(text: string): Promise<boolean>;
  /** Opens the browser's window for printing the page. */
  print(): void;
  /** Hands an address (`mailto:…`) to the device's e-mail program; within a press. */
  openMail(address: string): void;
  /** Calls back when the history has changed. */
  onAnnounced(callback: () => void, signal: AbortSignal): void;
  now(): Instant;
  program(): Program;
  declared(): Declared;
  /** Steps for checking by hand: the text of VERIFYING.md. */
  readonly verifying: string;
  /** False where the device is known to be offline. */
  isOnline(): boolean;
  loadStamping(): Promise<Stamping>;
  readonly authorities: readonly Authority[];
  /** What the organisation set, as it was when the page was opened. */
  readonly managed: Managed;
  /** Asks the member for the one host; must be called within the press itself. */
  requestAuthorityHost(authority: Authority): Promise<boolean>;
  /** Sends one request without the headers that name this browser, or nothing. */
  askAuthority(authority: Authority, request: Bytes): Promise<Result<Bytes, StampRefusal>>;
  /** The picture that the popup took and nobody has kept yet. */
  readDraft(): Promise<Draft | undefined>;
  dropDraft(): Promise<void>;
  /** Brings a tab that already shows the setting to the front. False where none does. */
  showSetting(setting: SettingId, address: string): Promise<boolean>;
  /** Opens a page of LinkedIn's settings in the tab that is given, where it still shows one of them, else in a new one. */
  openSettingPage(address: string, tab?: number): Promise<number | undefined>;
  /** Whether the browser lets the extension read LinkedIn's settings pages. */
  hasAccess(): Promise<boolean>;
  /** Asks the person; within a press of theirs and at no other time. */
  requestAccess(): Promise<boolean>;
  /** Whether the browser lets us show notices of the system. */
  mayNotify(): Promise<boolean>;
  /** Asks the person; within a press of theirs and at no other time. */
  requestNotices(): Promise<boolean>;
  readOptions(): Promise<Options>;
  /** False where the browser refuses; then all stay as they were. */
  saveOptions(part: Partial<Options>): Promise<boolean>;
  /** Asks the person, where the browser wants that; within a press of theirs. */
  requestSharing(): Promise<boolean>;
  /** By which this browser is told from the person's others; undefined while it shares nothing. */
  readSharing(): Promise<string | undefined>;
  /** False where the browser refuses; then all stays as it was. */
  startSharing(): Promise<boolean>;
  stopSharing(): Promise<boolean>;
  /** Calls back when sharing began or ended, in whatever page. */
  onSharing(callback: () => void, signal: AbortSignal): void;
  /** All that the person's browsers shared, by its keys in the browser's sync. */
  readShared(): Promise<Items>;
  /** Calls back when any of them shared something. */
  onShared(callback: () => void, signal: AbortSignal): void;
  /** What another of them read of the main setting last. */
  readElsewhere(): Promise<Elsewhere | undefined>;
  /** Calls back when that is another. */
  onElsewhere(callback: () => void, signal: AbortSignal): void;
  /** Calls back when an option has changed, in whatever page. */
  onOptions(callback: () => void, signal: AbortSignal): void;
  /** A part of a picture (`data:image/png;base64,...`) as a PNG of its own, base64. Rejects where the browser fails. */
  cutOut(image: string, crop: Crop): Promise<string>;
};
