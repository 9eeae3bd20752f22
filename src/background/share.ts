import { latestElsewhere } from '../core/elsewhere';
import type { Gist } from '../core/gist';
import type { OpenLedger } from '../core/ledger';
import { changesTo, type Items, itemsOf, summariesIn } from '../core/shared-items';
import { type Summary, summaryOf } from '../core/summary';
import { thumbprint } from '../core/thumbprint';
import type { StoreRefusal } from '../messages/protocol';
import type { Result } from '../messages/result';
import type * as sharing from '../platform/sharing';

/** All that sharing takes from the browser. */
export type SharePorts = Pick<
  typeof sharing,
  'readSharing' | 'mayShare' | 'readShared' | 'changeShared' | 'keepElsewhere'
> & {
  readonly forbidsSync: () => Promise<boolean>;
  readonly readGist: () => Promise<Result<Gist, StoreRefusal>>;
  readonly openLedger: () => Promise<OpenLedger | undefined>;
  /** Name and version of this browser. */
  readonly browserName: () => string;
};

/**
 * Brings what this browser shares up to date, and what it was told by the person's others. While it shares nothing, it asks for
 * nothing. No history changes by it, and no state.
 */
export async function share(ports: SharePorts): Promise<void> {
  const id = await ports.readSharing();
  if (id === undefined) return undefined;
  if ((await ports.forbidsSync()) || !(await ports.mayShare())) return withdraw(id, ports);
  const all = await ports.readShared();
  const summaries = new Map(summariesIn(all));
  const wanted = await ownItems(id, summaries.get(id), ports);
  summaries.delete(id);
  await ports.keepElsewhere(latestElsewhere(summaries.values()));
  if (wanted) await ports.changeShared(changesTo(all, id, wanted));
}

/** Takes away what was shared under an id, and what others told. */
export async function withdraw(id: string, ports: Pick<SharePorts, 'readShared' | 'changeShared' | 'keepElsewhere'>) {
  await ports.keepElsewhere(undefined);
  await ports.changeShared(changesTo(await ports.readShared(), id, {}));
}

// Undefined where the history cannot be read now: what was shared stands.
async function ownItems(id: string, before: Summary | undefined, ports: SharePorts): Promise<Items | undefined> {
  const [gist, opened] = await Promise.all([ports.readGist(), ports.openLedger()]);
  if (!gist.ok) return undefined;
  const summary =
    opened && summaryOf(gist.value, ports.browserName(), await thumbprint(opened.signer.publicKey), before);
  return summary ? itemsOf(id, summary) : {};
}
