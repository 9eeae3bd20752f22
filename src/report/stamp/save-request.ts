import type { Entry } from '../../core/entry';
import type { Ports } from '../ports';
import { noStamp, type Outcome } from './outcome';

/** Saves the request for an entry as a file (RFC 3161, 3.2), for an authority of the member's own choice. */
export async function saveRequest(entry: Entry, ports: Ports): Promise<Outcome> {
  const { requestFor } = await ports.loadStamping();
  const request = await requestFor(entry);
  const file = `time-stamp-request-${entry.seq}.tsq`;
  const save = async () => ports.download(file, 'application/timestamp-query', request);
  return save().then(
    () => ({ ok: true, file }) as const,
    () => noStamp('not-saved'),
  );
}
