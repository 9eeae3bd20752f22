import { type Line, payloadOf } from '../core/entry';
import { historyOf } from '../core/history';
import { millis } from '../core/instant';
import type { Kept } from '../core/kept';
import type { Imported } from '../core/ledger';
import { linesOf } from '../core/record';
import type { Signer } from '../core/seal';
import { thumbprint } from '../core/thumbprint';
import type { StoreRefusal } from '../messages/protocol';
import { ok, type Result, refused } from '../messages/result';
import { allOf, pictureOf, picturesOf, stampOf, stampsOf } from './beside-reads';
import { importedFrom } from './import-rows';
import { readHead } from './kept-head';
import { placesOf, storedLines } from './ledger-reads';
import { readStore } from './read-store';
import { readableEntries } from './row-by-row';
import type { Database } from './schema';

/**
 * All that this browser keeps, as it stands now: its own ledger first, which is the one that was started last; then the
 * earlier ones, the latest of them first; then those imported, in the order of their import.
 */
export async function readKept(): Promise<Result<readonly Kept[], StoreRefusal>> {
  const read = await readStore(readAll);
  if (!read.ok) return read;
  const { ledgers, imports } = read.value;
  // What was imported can be shown, whatever became of the own history.
  if (ledgers.length + imports.length === 0 && (await readHead())) return refused('lost');
  const own = await Promise.all(ledgers.map(ownKept));
  return ok([...own, ...imports.map(importedKept)]);
}

/** Entries that are read and opened in one go: some milliseconds' worth. */
const BATCH = 300;

type Work = ReturnType<typeof begin>;
type Ledger = Awaited<ReturnType<typeof ledgerIn>>;

const STORES = ['ledgers', 'entries', 'exported', 'stamps', 'pictures', 'imports', 'importedRecords'] as const;
const begin = (database: Database) => database.transaction(STORES);

const readAll = (database: Database) => readTogether(database).catch(() => readApart(database));

// One transaction, so that nothing is erased between one part and the next.
async function readTogether(database: Database) {
  const work = begin(database);
  const signers = await work.objectStore('ledgers').getAll();
  const ledgers = await Promise.all(signers.reverse().map(({ signer }) => ledgerIn(work, signer)));
  return { ledgers, imports: await importsIn(work) };
}

// What fails takes its transaction with it, so each part gets its own. Entries can be read without what is kept beside them.
async function readApart(database: Database) {
  const ledgers: Ledger[] = [];
  for (const { signer } of (await database.getAll('ledgers')).reverse()) {
    const { ledger, publicKey } = signer;
    const history = historyOf(ledger, await readableEntries(database, ledger), await exportedOf(database, ledger));
    const [stamps, pictures] = [stampsOf(database, ledger), picturesOf(database, ledger)];
    ledgers.push({
      ledger,
      publicKey,
      history,
      stamps: await stamps.catch(() => []),
      pictures: await pictures.catch(() => []),
    });
  }
  return { ledgers, imports: await importsIn(begin(database)).catch(() => []) };
}

const exportedOf = (database: Database, ledger: string) => database.get('exported', ledger).catch(() => undefined);

async function ledgerIn(work: Work, { ledger, publicKey }: Signer) {
  const all = allOf(ledger);
  const [lines, exported, stamps, pictures] = await Promise.all([
    linesIn(work, ledger),
    work.objectStore('exported').get(ledger),
    work.objectStore('stamps').getAll(all),
    work.objectStore('pictures').getAll(all),
  ]);
  const history = historyOf(ledger, lines, exported);
  return { ledger, publicKey, history, stamps: stamps.map(stampOf), pictures: pictures.map(pictureOf) };
}

// Opened as they come, so that a long history does not hold the page up.
async function linesIn(work: Work, ledger: string): Promise<Line[]> {
  const lines: Line[] = [];
  for (let from = 0; ; ) {
    const batch = await work.objectStore('entries').getAll(placesOf(ledger, from), BATCH);
    const opened = storedLines(batch);
    for (const line of opened) payloadOf(line);
    lines.push(...opened);
    const last = batch.at(-1);
    if (last === undefined || batch.length < BATCH) return lines;
    from = last.seq + 1;
  }
}

async function importsIn(work: Work): Promise<Imported[]> {
  const [rows, records] = await Promise.all([
    work.objectStore('imports').getAll(),
    work.objectStore('importedRecords').getAll(),
  ]);
  const recordOf = new Map(records.map((one) => [one.ledger, one]));
  const imports = rows.flatMap((row) => importedFrom(row, recordOf.get(row.ledger)) ?? []);
  return imports.sort((one, other) => millis(one.at) - millis(other.at));
}

async function ownKept({ publicKey, ...rest }: Ledger, index: number): Promise<Kept> {
  const key = { kid: await thumbprint(publicKey), jwk: publicKey };
  return { origin: index === 0 ? 'own' : 'earlier', key, ...rest };
}

function importedKept({ record, stamps, at }: Imported): Kept {
  const { ledger, key, pictures } = record;
  const history = historyOf(ledger, linesOf(record), undefined);
  return { origin: 'imported', ledger, key, history, stamps, pictures, since: at };
}
