import { millis } from '../core/instant';
import type { Imported } from '../core/ledger';
import { lastSigner } from './ledger-reads';
import { readStore } from './read-store';

/**
 * What the main setting showed last according to imported records of other browsers. Undefined where none says it, and
 * where the store refuses, which whoever reads the history is told.
 */
export async function readImportedLast(): Promise<Imported['last']> {
  const rows = await readStore(async (database) => {
    const own = (await lastSigner(database))?.ledger;
    // What this browser read itself, and has erased since, is no news from elsewhere.
    return (await database.getAll('imports')).filter(({ ledger }) => ledger !== own);
  });
  const told = rows.ok ? rows.value.flatMap(({ last }) => last ?? []) : [];
  return told.sort((one, other) => millis(one.at) - millis(other.at)).at(-1);
}
