import type { Language } from '../core/language';
import type { Managed } from '../core/managed';
import type { Options } from '../core/options';
import type { SettingId } from '../core/setting';
import type { Words } from '../core/texts';

/** Words, and the name of their language (BCP 47). */
export type PageWords = Words & { readonly language: string };

/** All that the welcome page needs of the browser; the only way by which it reaches one. */
export type Ports = {
  /** What the organisation set. */
  readonly managed: Managed;
  /** The words in a language; in the browser's for null. */
  loadWords(chosen: Language | null): Promise<PageWords>;
  /** Whether the browser lets the extension read LinkedIn's settings pages. */
  hasAccess(): Promise<boolean>;
  /** Asks the person; only within a press of theirs. */
  requestAccess(): Promise<boolean>;
  /** Focuses a tab that is on the setting already, else opens one. */
  openSetting(setting: SettingId, address: string): Promise<void>;
  readOptions(): Promise<Options>;
  /** False where the browser refuses; then all stay as they were. */
  saveOptions(part: Partial<Options>): Promise<boolean>;
  /** Calls back when an option has changed, in whatever page. */
  onOptions(callback: () => void, signal: AbortSignal): void;
};
