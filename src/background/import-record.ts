import { cleanWords } from '../core/clean';
import { leftOut, payloadOf } from '../core/entry';
import { importedOf, importedTogether, partOf, standsIn } from '../core/imported';
import type { Imported, LedgerStore } from '../core/ledger';
import { adds, clash, type Part, stampKey } from '../core/merge';
import { linesOf, type RecordFile, tokensOf } from '../core/record';
import { parseRecord } from '../core/verify/parse';
import type { CheckStamp } from '../core/verify/verdict';
import { verify } from '../core/verify/verify';
import type { ImportRequest } from '../messages/protocol';
import { ok, refused } from '../messages/result';
import { keyNameIn } from './key-name';
import type { Doing, Ports } from './ports';

/** Keeps a record from a file beside the own history, together with what was imported of the same ledger before. */
export const importRecord: Doing<ImportRequest> = async (request, ports) => {
  const now = await importedIn(request, ports);
  if (now === undefined) return refused('not-accepted');
  const { ledger } = now.record;
  const before = await ports.store.imported(ledger);
  const kept = [await ownPart(ledger, ports.store), ...(before ? [partOf(before)] : [])];
  const part = partOf(now);
  if (kept.some((one) => clash(one, part) !== undefined)) return refused('conflict');
  if (!adds(part, kept)) return ok('nothing-new');
  await ports.store.keepImported(before ? importedTogether(before, now) : now);
  return ok('stored');
};

/** The record in a text, if it is unchanged since it was sealed and the page has checked every time stamp in it. */
async function importedIn({ text, stamps }: ImportRequest, { now }: Ports): Promise<Imported | undefined> {
  const parsed = parseRecord(text);
  if (!parsed.ok) return undefined;
  const { record } = parsed;
  const checked = stamps.filter(standsIn(record));
  const listed = new Set(checked.map(stampKey));
  const isChecked = record.entries.every((entry) =>
    tokensOf(entry).every((token) => listed.has(stampKey({ seq: entry.seq, token }))),
  );
  if (!isChecked || !(await isUnchanged(record))) return undefined;
  const cleaned = checked.map((stamp) => ({ ...stamp, authority: cleanWords(stamp.authority) }));
  return importedOf(record, cleaned, now());
}

/** Whether everything but the time stamps matches: they are never hashed, and what reads them is not loaded here. */
async function isUnchanged(record: RecordFile): Promise<boolean> {
  const stampless = JSON.stringify({ ...record, entries: linesOf(record) });
  return (await verify(stampless, noStamp)).outcome === 'unchanged';
}

// Asked for none; a token that it were asked for after all would not pass.
const noStamp: CheckStamp = async () => ({ ok: false, code: 'stamp-unreadable' });

/** What this browser's own ledgers hold of it; nothing where it is none of them. */
async function ownPart(ledger: string, store: LedgerStore): Promise<Part> {
  // An entry that cannot be read any more is one that a backup may mend.
  const lines = (await store.entries(ledger)).map((line) => (payloadOf(line) ? line : leftOut(line)));
  const [stamps, pictures] = await Promise.all([store.stamps(ledger), store.pictures(ledger)]);
  return { kid: keyNameIn(lines), lines, stamps, pictures };
}
