import type { Payload, Unplaced } from '../../../src/core/payload';
import { sealedAll } from '../../fakes/begun';
import { AT, observed, PROGRAM, replied, started, stated } from '../../fakes/payloads';
import { recordOf, stampAt } from '../../fakes/record-of';
import { OTHER_JWK, signerOf } from '../../vectors/signer';
import type { Held } from './seed';

type Plant = (where: string) => string;
const ACCOUNT = { label: 'A', reference: 'A'.repeat(43) } as const;

/** Entries in which every text of a page or a person is planted. */
function sealed(plant: Plant): Unplaced<Payload>[] {
  const page = { ...observed().page, heading: plant('heading'), control: plant('control') };
  const shared = { at: AT, program: PROGRAM, sentence: plant('sentence') };
  const reading = { outcome: 'read', value: 'HIDE', option: plant('option'), rung: 'setting-key' } as const;
  return [
    observed({ page, account: ACCOUNT, sentence: plant('sentence') }),
    observed({
      page,
      pass: 2,
      account: ACCOUNT,
      setting: { id: 'discloseAsProfileViewer', name: plant('setting name').slice(0, 120) },
      reading: { ...reading, basis: 'confirmed', change: 'none' },
    }),
    stated(plant('recipient')),
    { ...shared, kind: 'statement', about: 'account', account: ACCOUNT, text: plant('account') },
    // The words that are planted are those of any reply.
    {
      ...replied('2026-11-24'),
      reference: plant('reference').slice(0, 100),
      text: plant('reply'),
    } as Unplaced<Payload>,
  ];
}

/** A browser that holds such a history, one that came from a file, and a stamp of an authority of such a name. */
export async function plantedIn(plant: Plant): Promise<Held> {
  const signer = { ...(await signerOf(OTHER_JWK)), ledger: 'b1b00000-0000-4000-8000-000000000000' };
  const elsewhere = await sealedAll([started(), ...sealed((where) => plant(`imported ${where}`))], signer);
  return {
    sealed: sealed(plant),
    stamps: [{ ...stampAt(1), authority: plant('authority') }],
    imported: [await recordOf(signer, elsewhere)],
  };
}
