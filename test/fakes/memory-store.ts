import { type Entry, payloadOf } from '../../src/core/entry';
import type { Exported } from '../../src/core/history';
import type { KnownAccount, LedgerStore, Place } from '../../src/core/ledger';
import type { Signer } from '../../src/core/seal';

type Row = { readonly ledger: string; readonly entry: Entry; readonly place: Place };

/** A ledger store in memory, held to the same contract test as the one in IndexedDB. */
export function memoryStore(): LedgerStore {
  const signers: Signer[] = [];
  const rows: Row[] = [];
  const accounts = new Map<string, KnownAccount>();
  const exported = new Map<string, Exported>();
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const of = (ledger: string) => rows.filter((row) => row.ledger === ledger).sort((a, b) => a.entry.seq - b.entry.seq);
  const headOf = (ledger: string | undefined) => {
    const last = ledger === undefined ? undefined : of(ledger).at(-1)?.entry;
    return ledger !== undefined && last ? { ledger, seq: last.seq, link: last.link } : undefined;
  };
  const add = (row: Row) => {
    const taken = of(row.ledger).some(({ entry }) => entry.seq === row.entry.seq);
    if (taken) throw new DOMException('the place is taken', 'ConstraintError');
    rows.push(row);
  };
  return {
    async open() {
      const signer = signers.at(-1);
      const head = headOf(signer?.ledger);
      return signer?.privateKey instanceof CryptoKey && head ? { signer, head } : undefined;
    },
    lastHead: async () => headOf(signers.at(-1)?.ledger),
    async start(signer, first) {
      add({ ledger: signer.ledger, entry: first, place: {} });
      signers.push(signer);
    },
    async append(ledger, entry, place, met) {
      add({ ledger, entry, place });
      if (met) accounts.set(met.reference, met);
    },
    hasPass: async (ledger, visit, pass) =>
      of(ledger).some(({ place }) => place.visit === visit && place.pass === pass),
    async latest(ledger, subject, accept) {
      const observations = of(ledger).flatMap(({ entry, place }) => {
        const payload = place.subject === subject ? payloadOf(entry) : undefined;
        return payload?.kind === 'observation' ? [payload] : [];
      });
      return observations.findLast(accept);
    },
    entries: async (ledger) => of(ledger).map(({ entry }) => entry),
    accounts: async () => [...accounts.values()],
    accountSalt: async () => salt,
    exported: async (ledger) => exported.get(ledger),
    async markExported(ledger, mark) {
      exported.set(ledger, mark);
    },
  };
}
