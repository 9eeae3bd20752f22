import type { Entry, Head, LeftOut, Line } from './entry';
import type { Exported } from './history';
import type { Instant } from './instant';
import type { Picture, TimeStamp } from './kept';
import type { Account, Observation } from './payload';
import type { RecordFile } from './record';
import type { Signer } from './seal';
import type { SwitchValue } from './setting';

/** An account that this history tells apart. */
export type KnownAccount = Exclude<Account, 'unknown'>;

/** The ledger that grows now: what seals it, and its last link. */
export type OpenLedger = { readonly signer: Signer; readonly head: Head };

/** What an entry is found by without being opened. */
export type Place = {
  /** Setting and account of an observation. */
  readonly subject?: string;
  readonly visit?: string;
  readonly pass?: number;
};

/**
 * Where the ledger is kept. Every call either does all of what it says or rejects with a `StoreError`, having done
 * nothing. Appending is for the holder of the lock.
 */
export type LedgerStore = {
  /** Undefined where none was started, or where its key is gone. */
  readonly open: () => Promise<OpenLedger | undefined>;
  /** Head of the latest ledger, whether or not it can still grow, or is still there. */
  readonly lastHead: () => Promise<Head | undefined>;
  /** Keeps a new ledger's key and its first entry, together. */
  readonly start: (signer: Signer, first: Entry) => Promise<void>;
  /** Keeps the next entry, and with it what belongs to it. Rejects where its `seq` is taken. */
  readonly append: (ledger: string, entry: Entry, place: Place, belongings?: Belongings) => Promise<void>;
  /**
   * Takes the contents of one entry away, with its stamps and its picture, wherever they are kept, and keeps the entry that
   * says so.
   */
  readonly erase: (ledger: string, erased: LeftOut, entry: Entry) => Promise<void>;
  /**
   * Empties the store: all ledgers, keys, accounts, stamps, pictures and imports. The new ledger that says so is all that
   * is in it then.
   */
  readonly eraseAll: (signer: Signer, first: Entry) => Promise<void>;
  readonly hasPass: (ledger: string, visit: string, pass: number) => Promise<boolean>;
  /** The latest observation of a subject that is accepted. */
  readonly latest: (
    ledger: string,
    subject: string,
    accept: (one: Observation) => boolean,
  ) => Promise<Observation | undefined>;
  /** One place of a ledger; undefined where there is none. */
  readonly line: (ledger: string, seq: number) => Promise<Line | undefined>;
  /** The entries of a ledger in order, from a place on; all of them unless told. */
  readonly entries: (ledger: string, from?: number) => Promise<Line[]>;
  readonly accounts: () => Promise<KnownAccount[]>;
  /** 16 random bytes that never leave the browser; made on the first call. */
  readonly accountSalt: () => Promise<Uint8Array<ArrayBuffer>>;
  readonly exported: (ledger: string) => Promise<Exported | undefined>;
  readonly markExported: (ledger: string, exported: Exported) => Promise<void>;
  readonly stamps: (ledger: string) => Promise<TimeStamp[]>;
  /** Keeping the same token twice changes nothing. */
  readonly addStamp: (ledger: string, stamp: TimeStamp) => Promise<void>;
  readonly pictures: (ledger: string) => Promise<Picture[]>;
  /** A record from a file, by the ledger that it is of. */
  readonly imported: (ledger: string) => Promise<Imported | undefined>;
  /** Keeps a record from a file, in place of what was kept of the same ledger. */
  readonly keepImported: (imported: Imported) => Promise<void>;
  readonly forgetImported: (ledger: string) => Promise<void>;
};

/** What is kept together with an entry: an account met for the first time, the bytes of a picture. */
export type Belongings = { readonly met?: KnownAccount; readonly picture?: Picture };

/** A record that came from a file. It never has a say in what state is shown. */
export type Imported = {
  /** Without its time stamps: they stand beside it. */
  readonly record: RecordFile;
  readonly stamps: readonly TimeStamp[];
  readonly at: Instant;
  /** What the main setting showed last, according to it. */
  readonly last?: { readonly value: SwitchValue; readonly at: Instant };
};

/** Why the store did not do it: `full` and `cannot-open` are the browser's, `newer-version` is ours. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly refusal: 'full' | 'cannot-open' | 'newer-version';

  constructor(refusal: StoreError['refusal'], cause?: unknown) {
    super(`the store refused: ${refusal}`, { cause });
    this.refusal = refusal;
  }
}

/** What observations of one setting and one account are found by. */
export function subjectOf(setting: string, account: Account): string {
  return `${setting} ${account === 'unknown' ? '' : account.reference}`;
}
