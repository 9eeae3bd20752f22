import { type Entry, type Line, leftOut, payloadOf } from '../../src/core/entry';
import type { Exported } from '../../src/core/history';
import { withoutEntry } from '../../src/core/imported';
import type { Picture, TimeStamp } from '../../src/core/kept';
import type { Belongings, Imported, KnownAccount, LedgerStore, Place } from '../../src/core/ledger';
import type { Signer } from '../../src/core/seal';

type Row = { readonly ledger: string; readonly line: Line; readonly place: Place };
type Of<One> = One & { readonly ledger: string };

/** All that a store holds. */
const empty = () => ({
  signers: [] as Signer[],
  rows: [] as Row[],
  accounts: new Map<string, KnownAccount>(),
  exported: new Map<string, Exported>(),
  stamps: [] as Of<TimeStamp>[],
  pictures: [] as Of<Picture>[],
  imports: new Map<string, Imported>(),
  salt: crypto.getRandomValues(new Uint8Array(16)),
});
type Held = ReturnType<typeof empty>;

const bySeq = (one: { readonly seq: number }, other: { readonly seq: number }) => one.seq - other.seq;

function rowsOf({ rows }: Held, ledger: string): Row[] {
  return rows.filter((row) => row.ledger === ledger).sort((one, other) => bySeq(one.line, other.line));
}

function headOf(held: Held, ledger: string | undefined) {
  const last = ledger === undefined ? undefined : rowsOf(held, ledger).at(-1)?.line;
  return ledger !== undefined && last ? { ledger, seq: last.seq, link: last.link } : undefined;
}

function add(held: Held, row: Row): void {
  const isTaken = rowsOf(held, row.ledger).some(({ line }) => line.seq === row.line.seq);
  if (isTaken) throw new DOMException('the place is taken', 'ConstraintError');
  held.rows.push(row);
}

function append(held: Held, row: Row, { met, picture }: Belongings): void {
  add(held, row);
  if (met) held.accounts.set(met.reference, met);
  if (picture) held.pictures.push({ ...picture, ledger: row.ledger });
}

function erase(held: Held, ledger: string, erased: Line, entry: Entry): void {
  add(held, { ledger, line: entry, place: {} });
  const isOther = (one: Of<{ readonly seq: number }>) => one.ledger !== ledger || one.seq !== erased.seq;
  held.rows = held.rows.filter(({ line: { seq } }) => isOther({ ledger, seq }));
  held.rows.push({ ledger, line: leftOut(erased), place: {} });
  held.stamps = held.stamps.filter(isOther);
  held.pictures = held.pictures.filter(isOther);
  const imported = held.imports.get(ledger);
  if (imported) held.imports.set(ledger, withoutEntry(imported, erased.seq));
}

const without = <One extends { readonly ledger: string }>({ ledger: _, ...rest }: One) => rest;

/** A ledger store in memory, held to the same contract test as the one in IndexedDB. */
export function memoryStore(): LedgerStore {
  const held = empty();
  return {
    async open() {
      const signer = held.signers.at(-1);
      const head = headOf(held, signer?.ledger);
      return signer?.privateKey instanceof CryptoKey && head ? { signer, head } : undefined;
    },
    lastHead: async () => headOf(held, held.signers.at(-1)?.ledger),
    async start(signer, first) {
      add(held, { ledger: signer.ledger, line: first, place: {} });
      held.signers.push(signer);
    },
    append: async (ledger, entry, place, belongings = {}) => append(held, { ledger, line: entry, place }, belongings),
    erase: async (ledger, erased, entry) => erase(held, ledger, erased, entry),
    async eraseAll(signer, first) {
      Object.assign(held, empty(), { signers: [signer], rows: [{ ledger: signer.ledger, line: first, place: {} }] });
    },
    hasPass: async (ledger, visit, pass) =>
      rowsOf(held, ledger).some(({ place }) => place.visit === visit && place.pass === pass),
    async latest(ledger, subject, accept) {
      const observations = rowsOf(held, ledger).flatMap(({ line, place }) => {
        const payload = place.subject === subject ? payloadOf(line) : undefined;
        return payload?.kind === 'observation' ? [payload] : [];
      });
      return observations.findLast(accept);
    },
    line: async (ledger, seq) => held.rows.find((row) => row.ledger === ledger && row.line.seq === seq)?.line,
    entries: async (ledger, from = 0) => rowsOf(held, ledger).flatMap(({ line }) => (line.seq >= from ? line : [])),
    accounts: async () => [...held.accounts.values()],
    accountSalt: async () => held.salt,
    exported: async (ledger) => held.exported.get(ledger),
    async markExported(ledger, mark) {
      held.exported.set(ledger, mark);
    },
    stamps: async (ledger) =>
      held.stamps
        .filter((one) => one.ledger === ledger)
        .map(without)
        .sort(bySeq),
    async addStamp(ledger, stamp) {
      const isKept = held.stamps.some(
        (one) => one.ledger === ledger && one.seq === stamp.seq && one.token === stamp.token,
      );
      if (!isKept) held.stamps.push({ ...stamp, ledger });
    },
    pictures: async (ledger) =>
      held.pictures
        .filter((one) => one.ledger === ledger)
        .map(without)
        .sort(bySeq),
    imported: async (ledger) => held.imports.get(ledger),
    async keepImported(imported) {
      held.imports.set(imported.record.ledger, imported);
    },
    async forgetImported(ledger) {
      held.imports.delete(ledger);
    },
  };
}
