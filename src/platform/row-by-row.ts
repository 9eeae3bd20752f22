import type { Line } from '../core/entry';
import { entriesOf, placesOf, storedLines } from './ledger-reads';
import type { Database, StoredLine } from './schema';

// Apart from the other reads, since the popup does without: it leads to the page that reads like this.

/**
 * The places of a ledger that can be read, in order, from one on: damage to one of them is enough for the browser not to give
 * them together.
 */
export const readableEntries = (database: Database, ledger: string, from = 0): Promise<Line[]> =>
  entriesOf(database, ledger, from).catch(async () => storedLines(await rowByRow(database, ledger, from)));

async function rowByRow(database: Database, ledger: string, from: number): Promise<StoredLine[]> {
  const last = await database.transaction('entries').store.openKeyCursor(placesOf(ledger), 'prev');
  const rows: StoredLine[] = [];
  for (let seq = from; seq <= (last?.primaryKey[1] ?? -1); seq += 1) {
    const row = await database.get('entries', [ledger, seq]).catch(() => undefined);
    if (row) rows.push(row);
  }
  return rows;
}
