import type { Picture, TimeStamp } from '../core/kept';
import type { Database, LedgerSchema } from './schema';

/** The time stamps of a ledger, in the order of its entries. */
export async function stampsOf(database: Database, ledger: string): Promise<TimeStamp[]> {
  return (await database.getAll('stamps', allOf(ledger))).map(stampOf);
}

/** The pictures of a ledger, in the order of its entries. */
export async function picturesOf(database: Database, ledger: string): Promise<Picture[]> {
  return (await database.getAll('pictures', allOf(ledger))).map(pictureOf);
}

/** Rows as the rest of the program knows them: without the ledger that they are found by. */
export const stampOf = ({ ledger: _, ...stamp }: LedgerSchema['stamps']['value']): TimeStamp => stamp;
export const pictureOf = ({ ledger: _, ...picture }: LedgerSchema['pictures']['value']): Picture => picture;

/** All keys that begin with a ledger; in the order of keys a list comes after every number. */
export const allOf = (ledger: string) => IDBKeyRange.bound([ledger], [ledger, []]);
