import type { Imported } from '../core/ledger';
import type { ImportRow, RecordRow } from './schema';

/** An import as it is stored: a small row for whoever only wants to know of it, and the record by itself. */
export function rowsOf({ record, stamps, at, last }: Imported): { readonly row: ImportRow; readonly kept: RecordRow } {
  const { ledger } = record;
  return { row: { ledger, at, ...(last && { last }) }, kept: { ledger, record, stamps } };
}

/** The import of both its rows; undefined where one is missing. */
export function importedFrom(row: ImportRow | undefined, kept: RecordRow | undefined): Imported | undefined {
  if (row === undefined || kept === undefined) return undefined;
  const { at, last } = row;
  return { record: kept.record, stamps: kept.stamps, at, ...(last && { last }) };
}
