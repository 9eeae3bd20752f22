import type { DBSchema, IDBPDatabase } from 'idb';
import type { Line } from '../core/entry';
import type { Gist } from '../core/gist';
import type { Exported } from '../core/history';
import type { Picture, TimeStamp } from '../core/kept';
import type { Imported, KnownAccount, Place } from '../core/ledger';
import type { Signer } from '../core/seal';

/** A place of a ledger with what it is found by; what was erased is found by nothing but its place. */
export type StoredLine = Line & Place & { readonly ledger: string };

/** What the popup needs of an import, without the record itself. */
export type ImportRow = Pick<Imported, 'at' | 'last'> & { readonly ledger: string };

/** The record of an import, which may be large. */
export type RecordRow = Pick<Imported, 'record' | 'stamps'> & { readonly ledger: string };

/** What a ledger came to when it was looked at last, by which version of this program. */
export type GistRow = { readonly ledger: string; readonly version: string; readonly gist: Gist };

/** The stores of version 3. */
export interface LedgerSchema extends DBSchema {
  /** One row per ledger ever started here; the keys rise. */
  ledgers: { key: number; value: { readonly signer: Signer } };
  entries: {
    key: [ledger: string, seq: number];
    value: StoredLine;
    indexes: { subject: [string, string, number]; visit: [string, string, number] };
  };
  accounts: { key: string; value: KnownAccount };
  exported: { key: string; value: Exported };
  salts: { key: 'account'; value: Uint8Array<ArrayBuffer> };
  /** Since version 2, as are the three that follow. */
  stamps: { key: [ledger: string, seq: number, token: string]; value: TimeStamp & { readonly ledger: string } };
  pictures: { key: [ledger: string, seq: number]; value: Picture & { readonly ledger: string } };
  imports: { key: string; value: ImportRow };
  importedRecords: { key: string; value: RecordRow };
  /** Since version 3. Derived from the entries, so it may be missing or of an earlier head. */
  gists: { key: string; value: GistRow };
}

export type Database = IDBPDatabase<LedgerSchema>;
