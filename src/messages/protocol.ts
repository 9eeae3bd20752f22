import type { Transition } from '../core/adds';
import type { Day } from '../core/day';
import type { Instant } from '../core/instant';
import type { TimeStamp } from '../core/kept';
import type { ObjectionRight, Reply } from '../core/payload';
import type { Basis, Reason, Rung } from '../core/reading';
import type { Region } from '../core/region';
import type { ControlDefinition, SettingId, SettingValue, SwitchValue } from '../core/setting';
import type { Result } from './result';

/**
 * Why nothing was recorded. The first three are the store's (interface, section 10.2); `not-accepted` is a message that
 * our own script would not send, or not from that place.
 */
export const REFUSALS = ['full', 'cannot-open', 'newer-version', 'not-accepted'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** Why there is no history to read: what the store refuses, or it is empty though there was one (`lost`). */
export type StoreRefusal = Exclude<Refusal, 'not-accepted'> | 'lost';

export type Recorded = Result<'stored' | 'nothing-new', Refusal>;

/** What the content script saw, to be recorded. Repeated with the same `visit` and `pass` until it is answered. */
export type Report = {
  readonly type: 'report';
  readonly visit: string;
  readonly pass: number;
  readonly setting: SettingId;
  /** Address without query and hash; words on the page, at most 300 characters each. */
  readonly page: {
    readonly address: string;
    readonly language: string;
    readonly heading: string;
    readonly control: string;
  };
  /** Paths of the links beside the member's own photo (`/in/<slug>/`), at most 20; never stored, only a salted hash of one. */
  readonly ownLinks: readonly string[];
  readonly reading: ReportedReading;
};

type ReportedRead = {
  readonly outcome: 'read';
  readonly rung: Rung;
  readonly basis: Basis;
  readonly transition: Transition;
};

export type ReportedReading =
  | (ReportedRead & { readonly value: SwitchValue })
  /** Of a radio group or a list: what its markup calls the option, and its words as displayed, at most 300 characters each. */
  | (ReportedRead & { readonly value: SettingValue; readonly option: string })
  | { readonly outcome: 'unreadable'; readonly reason: Reason };

/**
 * Seal what the holder states: whom the record is for, whose account `label` is, that they object, on which day they turned
 * the main setting off (of the account `label`, null where no page told one), their region, or what LinkedIn replied.
 */
export type StatementRequest = { readonly type: 'statement' } & (
  | { readonly about: 'recipient'; readonly text: string }
  | { readonly about: 'account'; readonly label: string; readonly text: string }
  | { readonly about: 'objection'; readonly right: ObjectionRight }
  | { readonly about: 'turned-off'; readonly label: string | null; readonly day: Day }
  | { readonly about: 'region'; readonly region: Region }
  | ({ readonly about: 'reply' } & Reply)
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

/** What the background records or writes: a report is answered with a `Recorded`, the rest with a `Written`. */
export type ToWrite = Report | FromPage;

/** All that the background answers. */
export type ToBackground = ToWrite | PlaceQuestion;

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

/** A setting that lives where a page is; `name` is LinkedIn's, in English. */
export type PlacedSetting = { readonly id: SettingId; readonly name: string };

/** Answer to `look`. */
export type PageStatus = {
  /** `location.href`, taken afresh. */
  readonly address: string;
  /** The settings that live at this address; missing until that is known. */
  readonly settings: readonly PlacedSetting[] | undefined;
  /** A reading that the background could not record. */
  readonly unrecorded?:
    | {
        readonly setting: SettingId;
        readonly reading: ReportedReading;
        readonly at: number;
        readonly refusal: Refusal;
      }
    | undefined;
  /** True while a setting of this page is being read and nothing is settled yet. */
  readonly reading: boolean;
};

/** Asks the background which settings live at an address of LinkedIn's (without query), and how to find them there. */
export type PlaceQuestion = { readonly type: 'settings-at'; readonly address: string };

/** Answer to `settings-at`: none where no setting of the catalogue lives there. */
export type SettingsThere = Result<readonly ControlDefinition[], 'not-accepted'>;

/** Answer to `check`: what became of the reading. */
export type Checked = Result<'stored' | 'nothing-new', Refusal | 'other-page'>;
