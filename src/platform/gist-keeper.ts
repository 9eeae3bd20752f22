import type { Gist } from '../core/gist';
import type { StoreRefusal } from '../messages/protocol';
import type { Result } from '../messages/result';
import { withDatabase } from './database';
import { deriveGist } from './derive-gist';
import { readGist } from './gist-reader';
import { headIn } from './ledger-reads';
import { version } from './program';
import type { Database } from './schema';

/** What this browser's own history comes to now; kept for whoever asks next. For the background. */
export const currentGist = (): Promise<Result<Gist, StoreRefusal>> => readGist(async () => deriveAndKeep);

/**
 * Whatever was derived before is derived anew: another build may do it in another way under the same version, and entries may
 * have been damaged since.
 */
export const forgetGists = (): Promise<void> => withDatabase((database) => database.clear('gists'));

async function deriveAndKeep(database: Database): Promise<Gist> {
  const gist = await deriveGist(database);
  // Where there is no room for it, it is derived anew each time.
  await keep(database, gist).catch(() => undefined);
  return gist;
}

// Not if anything was sealed since: of what an erasure left out, the words would be kept.
async function keep(database: Database, gist: Gist): Promise<void> {
  if (gist.head === undefined) return;
  const { ledger, link } = gist.head;
  const work = database.transaction(['entries', 'gists'], 'readwrite');
  const head = await headIn(work.objectStore('entries'), ledger);
  if (head?.link === link) await work.objectStore('gists').put({ ledger, version: version(), gist });
  await work.done;
}
