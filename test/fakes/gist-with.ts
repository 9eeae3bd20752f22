import { leftOut } from '../../src/core/entry';
import type { Gist } from '../../src/core/gist';
import { gistOf } from '../../src/core/gist-of';
import { historyOf } from '../../src/core/history';
import { JWK, LEDGER, signerOf } from '../vectors/signer';
import { sealedAll } from './begun';
import { history, type Mark } from './history';
import { erasedOf, started, unplaced } from './payloads';

/** What a history of these readings comes to, of which one may have been erased. */
export async function gistWith(marks: readonly Mark[], erased?: number): Promise<Gist> {
  const payloads = [started(), ...history(marks).map(unplaced), ...(erased ? [erasedOf(erased)] : [])];
  const entries = await sealedAll(payloads, await signerOf(JWK));
  const left = entries.map((entry) => (entry.seq === erased ? leftOut(entry) : entry));
  return gistOf(historyOf(LEDGER, left, undefined));
}
