import type { Elsewhere } from '../core/elsewhere';
import type { Gist } from '../core/gist';
import { isHidden } from '../core/hidden';
import type { Instant } from '../core/instant';
import type { Imported } from '../core/ledger';
import type { Reason } from '../core/reading';
import type { ReadObservation, SettingState, Shown } from '../core/state';
import type { PlacedSetting } from '../messages/protocol';
import type { Trouble } from './trouble';

/** An attempt to read that gave no value. */
export type Failure = { readonly at: Instant; readonly reason: Reason };

/** A setting of the page in the active tab, and what its history shows. */
export type Here = {
  readonly setting: PlacedSetting;
  readonly shown: Shown;
  /** Whether the page is still reading. */
  readonly isReading: boolean;
  /** Whether its latest reading could not be recorded. */
  readonly isLost: boolean;
};

/** All that a card is made from. */
export type Seen = {
  readonly shown: Shown;
  /** Empty where it cannot be opened; `trouble` says so. */
  readonly history: Gist;
  /** Whether the browser lets the extension read LinkedIn's settings pages. */
  readonly access: boolean;
  /** An attempt that no entry tells of, such as a sign-in page in the active tab. */
  readonly tried?: Failure;
  readonly trouble?: Trouble;
  /** The other settings that live where the active tab is. */
  readonly here?: readonly Here[];
  /** Whether the latest reading is so old that it is time to check again. */
  readonly isDue?: boolean;
  /** Whether an organisation forbids pictures of pages. */
  readonly isPictureForbidden?: boolean;
  /** What an imported record says last. */
  readonly imported?: Imported['last'] | undefined;
  /** What another browser of the same person read last, where they share that. */
  readonly elsewhere?: Elsewhere | undefined;
};

/** The state of a switch with a value. */
export type ReadState = Exclude<SettingState, { kind: 'unread' | 'unknown' | 'option' }>;

const UNREAD: readonly SettingState['kind'][] = ['unread', 'unknown', 'option'];

/** The state, if any reading ever succeeded. */
export function readState({ state }: Shown): ReadState | undefined {
  return isRead(state) ? state : undefined;
}

/**
 * The latest attempt that failed after the latest successful reading, or with none at all. Where the newest reading was
 * erased there were others, and it is not known which were later.
 */
export function failureOf({ shown, tried }: Pick<Seen, 'shown' | 'tried'>): Failure | undefined {
  if (isHidden(shown)) return undefined;
  const stored = shown.state.kind === 'unknown' ? shown.state.attempt : shown.failed;
  return tried ?? (stored && { at: stored.at, reason: stored.reading.reason });
}

/** The latest successful reading. */
export function lastRead(shown: Shown): ReadObservation | undefined {
  return readState(shown)?.last;
}

const isRead = (state: SettingState): state is ReadState => !UNREAD.includes(state.kind);
