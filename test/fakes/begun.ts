import type { Entry } from '../../src/core/entry';
import type { Belongings, LedgerStore, Place } from '../../src/core/ledger';
import type { Payload, Unplaced } from '../../src/core/payload';
import { type Signer, seal } from '../../src/core/seal';
import { newSalt, newSigner } from '../../src/platform/keys';
import { started } from './payloads';

/** The entry of a payload, sealed after these. */
export async function sealedAfter(
  entries: readonly Entry[],
  payload: Unplaced<Payload>,
  signer: Signer,
): Promise<Entry> {
  const last = entries.at(-1);
  const head = last && { ledger: signer.ledger, seq: last.seq, link: last.link };
  return seal(payload, signer, head, newSalt());
}

/** The entries of these payloads, one after the other. */
export async function sealedAll(payloads: readonly Unplaced<Payload>[], signer: Signer): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const payload of payloads) entries.push(await sealedAfter(entries, payload, signer));
  return entries;
}

/** A ledger that was started in a store; `entries` are those that were added since, with the first. */
export async function begun(store: LedgerStore) {
  const signer = await newSigner();
  const entries = await sealedAll([started()], signer);
  const [first] = entries;
  if (first === undefined) throw new Error('nothing was sealed');
  await store.start(signer, first);
  return {
    signer,
    ledger: signer.ledger,
    entries,
    async add(payload: Unplaced<Payload>, place: Place = {}, belongings?: (entry: Entry) => Belongings) {
      const entry = await sealedAfter(entries, payload, signer);
      await store.append(signer.ledger, entry, place, belongings?.(entry));
      entries.push(entry);
      return entry;
    },
  };
}
