import { millis } from '../core/instant';
import type { Imported } from '../core/ledger';
import { readStore } from './read-store';

/**
 * What the main setting showed last according to an imported record: of the one that was imported last, among those that
 * say it. Undefined where none does, and where the store refuses, which whoever reads the history is told.
 */
export async function readImportedLast(): Promise<Imported['last']> {
  const rows = await readStore((database) => database.getAll('imports'));
  const telling = rows.ok ? rows.value.filter(({ last }) => last !== undefined) : [];
  return telling.sort((one, other) => millis(one.at) - millis(other.at)).at(-1)?.last;
}
