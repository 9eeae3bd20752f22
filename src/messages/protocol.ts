import type { Transition } from '../core/adds';
import type { Instant } from '../core/instant';
import type { TimeStamp } from '../core/kept';
import type { ObjectionRight } from '../core/payload';
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

/** Seal what the holder states: whom the record is for, whose account `label` is, or that they object. */
export type StatementRequest = { readonly type: 'statement' } & (
  | { readonly about: 'recipient'; readonly text: string }
  | { readonly about: 'account'; readonly label: string; readonly text: string }
  | { readonly about: 'objection'; readonly right: ObjectionRight }
);

/** The entries up to `seq` are now on an exported file. */
export type ExportedNotice = { readonly type: 'exported'; readonly ledger: string; readonly seq: number };

/** Erase the contents of one entry, and seal that it was erased. */
export type EraseRequest = { readonly type: 'erase'; readonly ledger: string; readonly seq: number };

/** Erase all histories, keys, time stamps, pictures and imports of this browser, and start a new history that says so. */
export type EraseAllRequest = { readonly type: 'erase-all' };

/** Keep a time stamp that the page has checked against its entry. */
export type StampNotice = { readonly type: 'stamp'; readonly ledger: string; readonly stamp: TimeStamp };

/** Seal a picture that the holder keeps. `bytes` is base64. */
export type PictureRequest = {
  readonly type: 'picture';
  readonly taken: Instant;
  /** Address of the page without query and hash. */
  readonly address: string;
  readonly bytes: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly cropped: boolean;
};

/**
 * Keep a record from a file beside the own history: the text of the JSON, and what the page learned of each token in it
 * when it checked them.
 */
export type ImportRequest = { readonly type: 'import'; readonly text: string; readonly stamps: readonly TimeStamp[] };

/** Remove an imported record from this browser; the file stays. */
export type ForgetRequest = { readonly type: 'forget'; readonly ledger: string };

/** What our own pages have the background write. */
export type FromPage =
  | StatementRequest
  | ExportedNotice
  | EraseRequest
  | EraseAllRequest
  | StampNotice
  | PictureRequest
  | ImportRequest
  | ForgetRequest;

/** All that the background answers: a report with a `Recorded`, the rest with a `Written`. */
export type ToBackground = Report | FromPage;

/**
 * Why nothing was written: as for a report; `gone`, the entry is not there or holds nothing any more; `conflict`, what is
 * kept already says something else at the same place.
 */
export type WriteRefusal = Refusal | 'gone' | 'conflict';
export type Written = Result<'stored' | 'nothing-new', WriteRefusal>;

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
