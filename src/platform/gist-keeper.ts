import type { Gist } from '../core/gist';
import type { StoreRefusal } from '../messages/protocol';
import type { Result } from '../messages/result';
import { withDatabase } from './database';
import { deriveGist } from './derive-gist';
import { readGist } from './gist-reader';
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
  const { ledger } = gist.head ?? {};
  // Where there is no room for it, it is derived anew each time.
  if (ledger !== undefined) await database.put('gists', { ledger, version: version(), gist }).catch(() => undefined);
  return gist;
}
