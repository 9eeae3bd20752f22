import type { Dates } from '../core/dates';
import type { Head } from '../core/entry';
import type { History } from '../core/history';
import type { Instant } from '../core/instant';
import type { NamedKey, Picture, TimeStamp } from '../core/kept';
import type { Options } from '../core/options';
import type { Program } from '../core/payload';
import type { SettingId } from '../core/setting';
import type { Shown } from '../core/state';
import type { Texts } from '../core/texts';

/** A history that something can be exported from: it has a head, and a line besides the one that opens it. */
export type Recorded = History & { readonly head: Head };

/** Whether there is anything to export. */
export const isRecorded = (history: History): history is Recorded => history.head !== undefined && history.count > 0;

/** How many lines have contents, as people count them. */
export const heldCount = ({ count, leftOut }: History): number => count - leftOut.filter((seq) => seq > 0).length;

/** A page of LinkedIn's that the record names for reference, and the month in which it was read. */
type PublishedPage = { readonly address: string; readonly title: string; readonly read: string };

/** All that a format is made from: the same input always gives the same bytes. */
export type ExportInput = {
  /** As chosen: what is left out of the file is left out here. */
  readonly history: Recorded;
  /** The public key of this ledger and its RFC 7638 thumbprint. */
  readonly key: NamedKey;
  readonly stamps: readonly TimeStamp[];
  readonly pictures: readonly Picture[];
  /** The setting that the record speaks of first. */
  readonly setting: SettingId;
  readonly state: Shown;
  /** Whom the record is for, if the holder said so: already sealed as a statement. */
  readonly recipient?: string;
  /** The holder's options, if they want them in a backup. */
  readonly options?: Options;
  /** When the file is made. */
  readonly at: Instant;
  readonly program: Program;
  readonly texts: Texts;
  readonly dates: Dates;
  /** BCP 47 */
  readonly language: string;
  readonly published: readonly PublishedPage[];
  /** How a stranger checks the file by hand: the text of VERIFYING.md. */
  readonly verifying: string;
};
