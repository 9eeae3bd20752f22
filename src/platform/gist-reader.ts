import { type Gist, NO_GIST } from '../core/gist';
import type { StoreRefusal } from '../messages/protocol';
import { type Result, refused } from '../messages/result';
import { readHead } from './kept-head';
import { headIn, signerIn } from './ledger-reads';
import { version } from './program';
import { readStore } from './read-store';
import type { Database } from './schema';

/** Reads what the gist is derived from, and derives it. */
export type Derive = (database: Database) => Promise<Gist>;

/**
 * What this browser's own history comes to now: as it was kept, or, where something was added since, derived anew. Reads
 * only: keeping is for the background.
 * @param derive asked for only where it is needed
 */
export async function readGist(derive: () => Promise<Derive>): Promise<Result<Gist, StoreRefusal>> {
  const gist = await readStore(async (database) => (await keptNow(database)) ?? (await derive())(database));
  const isEmpty = gist.ok && gist.value.head === undefined;
  return isEmpty && (await readHead()) ? refused('lost') : gist;
}

async function keptNow(database: Database): Promise<Gist | undefined> {
  // One transaction, so that nothing is added between one part and the next.
  const work = database.transaction(['ledgers', 'entries', 'gists', 'exported']);
  const signer = await signerIn(work.objectStore('ledgers'));
  if (signer === undefined) return NO_GIST;
  const { ledger } = signer;
  const [head, kept, exported] = await Promise.all([
    headIn(work.objectStore('entries'), ledger),
    work.objectStore('gists').get(ledger),
    work.objectStore('exported').get(ledger),
  ]);
  const isNow = kept?.version === version() && kept.gist.head?.link === head?.link;
  return isNow ? { ...kept.gist, exported } : undefined;
}
