import { payloadOf } from '../core/entry';
import { type Gist, NO_GIST } from '../core/gist';
import { type Added, addedTo, gistOf, goneOn, touchedBy } from '../core/gist-of';
import { historyOf } from '../core/history';
import type { Observation } from '../core/payload';
import type { SettingId } from '../core/setting';
import { lastSigner, placesOf, storedLines } from './ledger-reads';
import { version } from './program';
import type { Database, GistRow } from './schema';

/** What this browser's own history comes to now: from what was kept and what was added since, or from all of it. */
export async function deriveGist(database: Database): Promise<Gist> {
  const ledger = (await lastSigner(database))?.ledger;
  if (ledger === undefined) return NO_GIST;
  // One transaction, so that nothing is added or erased between one part and the next.
  const work = begin(database);
  const exported = await work.objectStore('exported').get(ledger);
  return { ...((await fromKept(work, ledger)) ?? (await fromAll(work, ledger))), exported };
}

type Work = ReturnType<typeof begin>;
const begin = (database: Database) => database.transaction(['entries', 'gists', 'exported']);

async function fromAll(work: Work, ledger: string): Promise<Gist> {
  const lines = await work.objectStore('entries').getAll(placesOf(ledger));
  return gistOf(historyOf(ledger, storedLines(lines), undefined));
}

async function fromKept(work: Work, ledger: string): Promise<Gist | undefined> {
  const kept = await work.objectStore('gists').get(ledger);
  const added = kept && (await addedSince(work, kept));
  return added && goneOn(kept.gist, added, await observationsOf(work, ledger, touchedBy(added)));
}

async function addedSince(work: Work, kept: GistRow): Promise<Added | undefined> {
  const { head } = kept.gist;
  if (kept.version !== version() || head === undefined) return undefined;
  const [last, ...lines] = await work.objectStore('entries').getAll(placesOf(head.ledger, head.seq));
  return last?.link === head.link ? addedTo(kept.gist, storedLines(lines)) : undefined;
}

async function observationsOf(work: Work, ledger: string, settings: ReadonlySet<SettingId>) {
  const found = new Map<SettingId, Observation[]>();
  for (const setting of settings) {
    const lines = await work.objectStore('entries').index('subject').getAll(subjectsOf(ledger, setting));
    const payloads = lines.map(payloadOf).filter((one) => one?.kind === 'observation');
    // Found account by account.
    found.set(
      setting,
      payloads.toSorted((one, other) => one.seq - other.seq),
    );
  }
  return found;
}

// Whatever account follows the setting and its space; `!` comes after the space.
const subjectsOf = (ledger: string, setting: SettingId): IDBKeyRange =>
  IDBKeyRange.bound([ledger, `${setting} `], [ledger, `${setting}!`], false, true);
