import type { Transition } from '../core/adds';
import type { Basis, Reason, Rung } from '../core/reading';
import type { SettingId, SettingValue } from '../core/setting';
import type { Result } from './result';

/**
 * Why nothing was recorded. The first three are the store's (interface, section 10.2); `not-accepted` is a message that
 * our own script would not send, or not from that place.
 */
export const REFUSALS = ['full', 'cannot-open', 'newer-version', 'not-accepted'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What the store itself refuses. */
export type StoreRefusal = Exclude<Refusal, 'not-accepted'>;

export type Recorded = Result<'stored' | 'nothing-new', Refusal>;

/** What the content script saw, to be recorded. Repeated with the same `visit` and `pass` until it is answered. */
export type Report = {
  readonly type: 'report';
  readonly visit: string;
  readonly pass: number;
  readonly setting: { readonly id: SettingId; readonly name: string };
  /** Address without query and hash; words on the page, at most 300 characters each. */
  readonly page: {
    readonly address: string;
    readonly language: string;
    readonly heading: string;
    readonly control: string;
  };
  /** Path of the member's own profile (`/in/<slug>/`) where the page tells it; never stored, only its salted hash. */
  readonly member: string | null;
  readonly reading: ReportedReading;
};

export type ReportedReading =
  | {
      readonly outcome: 'read';
      readonly value: SettingValue;
      readonly rung: Rung;
      readonly basis: Basis;
      readonly transition: Transition;
    }
  | { readonly outcome: 'unreadable'; readonly reason: Reason };

/** From our own pages: seal the holder's statement of whom the record is for. */
export type StatementRequest = { readonly type: 'statement'; readonly about: 'recipient'; readonly text: string };

/** From our own pages: the entries up to `seq` are now on an exported file. */
export type ExportedNotice = { readonly type: 'exported'; readonly ledger: string; readonly seq: number };

/** All that the background answers; each with a `Recorded`. */
export type ToBackground = Report | StatementRequest | ExportedNotice;

/** Asks a settings page where it is and what it is doing. */
type Look = { readonly type: 'look' };

/** Asks a settings page to read again now and to report what it reads. */
type Check = { readonly type: 'check' };

export type ToPage = Look | Check;

/** Answer to `look`. */
export type PageStatus = {
  /** `location.href`, taken afresh. */
  readonly address: string;
  /** The settings that live at this address. */
  readonly settings: readonly SettingId[];
  /** A reading that the background could not record. */
  readonly unrecorded?:
    | { readonly reading: ReportedReading; readonly at: number; readonly refusal: Refusal }
    | undefined;
  /** True while a setting of this page is being read and nothing is settled yet. */
  readonly reading: boolean;
};

/** Answer to `check`: what became of the reading. */
export type Checked = Result<'stored' | 'nothing-new', Refusal | 'other-page'>;
